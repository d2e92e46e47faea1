import { describe, expect, it } from 'vitest';
import { type Invitation, mailText } from '../../src/ui/invite/invitation.ts';
import { presentLink } from '../../src/pages/boardLink.ts';

const invitation: Invitation = {
  locale: 'nl',
  title: 'Regio Foodvalley',
  when: '',
  link: 'https://samenspel.example/b/Ede-1#sleutel',
  host: 'samenspel.example',
  code: undefined,
};

describe('the mail to copy', () => {
  it("says in the board's language what to do and with which link, and what may become public", () => {
    const text = mailText(invitation);
    expect(text).toContain('doen aan: Regio Foodvalley.');
    expect(text).toContain(`doe je mee:\n${invitation.link}`);
    expect(text).toContain('Een account is niet nodig.');
    expect(text).toContain('(Woo)');
    expect(mailText({ ...invitation, locale: 'en' })).toContain('With this link you take part:');
  });

  it('leaves out when and where, and the code, as long as there are none', () => {
    expect(mailText(invitation)).not.toMatch(/Wanneer|typ de code|\n\n\n/u);
    const code = { code: 'K7M4QX', expiresAt: new Date('2026-11-24T20:04:00') };
    const text = mailText({ ...invitation, when: ' dinsdag, Ede ', code });
    expect(text).toContain('Wanneer en waar: dinsdag, Ede.');
    expect(text).toContain(
      'samenspel.example en typ de code K7M 4QX (werkt tot dinsdag 24 november',
    );
  });
});

describe('the link of the room’s screen', () => {
  it('has its key in the fragment, where no server and no other site sees it', () => {
    const { pathname, hash } = new URL(
      presentLink('https://samenspel.example', 'Ede-1', 'sleutel'),
    );
    expect([pathname, hash]).toEqual(['/b/Ede-1/present', '#sleutel']);
  });
});
