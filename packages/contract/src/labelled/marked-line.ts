/** A place that a person marked in a line. */
export interface Mark {
  kind: string;
  start: number;
  end: number;
}

export interface MarkedLine {
  text: string;
  marks: Mark[];
}

/** Reads a line like `Ring me on [phone:07700 900123] please`: the text without brackets, and where each mark stood. */
export function readMarkedLine(line: string): MarkedLine {
  const marks: Mark[] = [];
  let text = '';
  let read = 0;
  for (const { 0: whole, 1: kind = '', 2: marked = '', index } of line.matchAll(/\[([a-z-]+):([^\]]+)\]/g)) {
    text += line.slice(read, index);
    marks.push({ kind, start: text.length, end: text.length + marked.length });
    text += marked;
    read = index + whole.length;
  }
  return { text: text + line.slice(read), marks };
}
