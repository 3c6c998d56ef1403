/**
 * Brings full-width Latin letters, digits and signs to half width without changing the length of the text, so that a place found in
 * the one is the place in the other. Full-width spaces become spaces; kana stay as they are.
 */
export const halfWidth = (text: string): string =>
  text.replace(/[\u3000\uff01-\uff5e]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
