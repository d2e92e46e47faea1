import type { Space } from './fit.ts';
import { GapLine, spaceBelowGap } from './GapLine.tsx';
import { RoomLadder } from './RoomLadder.tsx';
import type { Screen } from './screen.ts';
import { Agreements } from './screens/Agreements.tsx';
import { Count } from './screens/Count.tsx';
import { Join } from './screens/Join.tsx';
import { Outcome } from './screens/Outcome.tsx';
import { Placing } from './screens/Placing.tsx';
import { Single } from './screens/Single.tsx';
import { Tasks } from './screens/Tasks.tsx';
import { Thanks } from './screens/Thanks.tsx';
import { Vote } from './screens/Vote.tsx';
import type { Join as Ways } from './useJoin.ts';

interface Props {
  readonly screen: Screen;
  readonly space: Space;
  readonly join: Ways;
}

/** What the room sees above the band. */
export function ScreenShown({ screen, space, join }: Props) {
  switch (screen.kind) {
    case 'count':
    case 'ladder': {
      // One ladder through the count and after it: the markers fall into what is there already.
      const isCount = screen.kind === 'count';
      return (
        <>
          {isCount ? null : <GapLine lit={screen} />}
          <RoomLadder
            space={isCount ? space : spaceBelowGap(space, screen)}
            lit={isCount ? undefined : screen.lane}
          />
          {isCount ? <Count left={screen.left} /> : null}
        </>
      );
    }
    case 'join':
      return <Join join={join} />;
    case 'tasks':
      return <Tasks />;
    case 'placing':
      return <Placing round={screen.round} join={join} />;
    case 'outcome':
      return (
        <>
          <GapLine lit={screen} />
          <Outcome space={spaceBelowGap(space, screen)} lit={screen.lane} />
        </>
      );
    case 'item':
      return <Single item={screen.item} />;
    case 'vote':
      return <Vote vote={screen.vote} />;
    case 'agreements':
      return <Agreements />;
    case 'thanks':
      return <Thanks join={join} />;
  }
}
