import {
  type ExportOptions,
  type ExportScale,
  type ExportScene,
  pixelSize,
} from '../../export/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Checkbox, Segmented, Select } from '../primitives/index.ts';
import styles from './ExportDialog.module.css';

export interface ExportChoicesProps {
  readonly options: ExportOptions;
  readonly wanted: ExportScale;
  /** At which it will be made: lower than wanted when the browser cannot do more. */
  readonly scale: number;
  readonly scene: ExportScene;
  /** What is chosen that can be exported by itself; one frame is exported with what lies in it. */
  readonly chosen: 'nothing' | 'things' | 'frame';
  readonly onOptions: (change: Partial<ExportOptions>) => void;
  readonly onWanted: (scale: ExportScale) => void;
}

const SCALES: readonly ExportScale[] = [1, 2, 3];

/** What is on the picture, how large, on what, and with whose names. */
export function ExportChoices(props: ExportChoicesProps) {
  const { options, wanted, scale, scene, chosen, onOptions, onWanted } = props;
  const locale = useLocale();
  const size = pixelSize(scene, scale);
  const areas = [
    { value: 'board', label: m.export_area_board() },
    { value: 'ladder', label: m.export_area_ladder() },
    ...(chosen === 'nothing'
      ? []
      : [
          {
            value: 'selection',
            label: chosen === 'frame' ? m.export_area_frame() : m.export_area_selection(),
          },
        ]),
  ];
  const number = new Intl.NumberFormat(locale);
  return (
    <div className={styles.choices}>
      <Select
        label={m.export_area()}
        value={options.area}
        options={areas}
        {...(chosen === 'nothing' ? { hint: m.export_area_selection_empty() } : {})}
        onValue={(area) => {
          if (area === 'board' || area === 'ladder' || area === 'selection') onOptions({ area });
        }}
      />
      <div>
        <Segmented
          label={m.export_scale()}
          value={String(wanted)}
          options={[
            { value: '1', label: m.export_scale_1() },
            { value: '2', label: m.export_scale_2() },
            { value: '3', label: m.export_scale_3() },
          ]}
          onValue={(value) => onWanted(SCALES.find((one) => String(one) === value) ?? wanted)}
        />
        <p className={styles.size}>
          {m.export_scale_hint({
            width: number.format(size.width),
            height: number.format(size.height),
          })}
        </p>
        {scale < wanted ? (
          <p className={styles.reduced}>
            {m.export_reduced({ wanted: String(wanted), scale: number.format(scale) })}
          </p>
        ) : null}
      </div>
      <Segmented
        label={m.export_background()}
        value={options.background}
        options={[
          { value: 'white', label: m.export_white() },
          { value: 'paper', label: m.export_paper() },
        ]}
        onValue={(background) => onOptions({ background })}
      />
      <Checkbox
        label={m.export_names()}
        hint={m.export_names_hint()}
        checked={options.names}
        onChecked={(names) => onOptions({ names })}
      />
    </div>
  );
}
