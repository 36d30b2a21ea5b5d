/** Which characters texts hold, of any number of texts. */
export class Characters {
  /** By code point. */
  private readonly found = new Uint8Array(0x11_00_00);

  constructor(text: string) {
    this.add(text);
  }

  add(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const point = text.codePointAt(at) ?? 0;
      this.found[point] = 1;
      if (point > 0xff_ff) at++;
    }
  }

  /** In the order of strings, which compare by code units. */
  sorted(): string {
    const characters: string[] = [];
    for (let point = this.found.indexOf(1); point >= 0; point = this.found.indexOf(1, point + 1))
      characters.push(String.fromCodePoint(point));
    return characters.sort().join('');
  }
}
