/** Names that mean something else in a survey. */
const RESERVED = ['other', 'declined', 'end', 'constructor'];

const LONGEST = 60;

/** Makes a survey's short names from any, each its own: `Q1.a` becomes `q1-a`, and a second one `q1-a-2`. */
export function namesFor(): (from: string, otherwise: string) => string {
  const taken = new Set(RESERVED);
  return (from, otherwise) => {
    const base = slugOf(from) || otherwise;
    let name = base;
    for (let number = 2; taken.has(name); number++) {
      const end = `-${number}`;
      name = base.slice(0, LONGEST - end.length).replace(/-$/, '') + end;
    }
    taken.add(name);
    return name;
  };
}

function slugOf(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase();
  const words = plain.replace(/\p{M}+/gu, '').replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-+/, '').slice(0, LONGEST).replace(/-+$/, '');
}
