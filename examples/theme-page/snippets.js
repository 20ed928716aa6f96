/**
 * @typedef {Record<string, string>} Colours by token, such as `accent`
 * @typedef {{ name: string, light: Colours, dark: Colours, radius: number, size: number, space: number, font: string }} Theme
 */

/**
 * What a page must set, as custom properties: only what differs from our own theme.
 * @param {Theme} theme
 * @param {Theme} usual
 * @param {boolean} hasDark
 * @returns {string}
 */
export function styles(theme, usual, hasDark) {
  const colours = Object.keys(usual.light).flatMap((token) => {
    const { light, dark } = { light: theme.light[token], dark: theme.dark[token] };
    const isUsual = light === usual.light[token] && (!hasDark || dark === usual.dark[token]);
    return isUsual ? [] : [[token, hasDark ? `light-dark(${light}, ${dark})` : light]];
  });
  const shape = [
    ['radius', `${theme.radius}px`, `${usual.radius}px`],
    ['size', `${theme.size}px`, `${usual.size}px`],
    ['space', String(theme.space), String(usual.space)],
    ['font', theme.font, usual.font],
  ].flatMap(([name, value, other]) => (value === other ? [] : [[name, value]]));
  const lines = [...colours, ...shape].map(([name, value]) => `  --hearback-${name}: ${value};`);
  if (lines.length === 0) return '/* These are the widget’s own colours: no styles are needed. */';
  const note = hasDark ? '/* For pages that say color-scheme: light dark. */\n' : '';
  return `${note}:root {\n${lines.join('\n')}\n}`;
}

/**
 * The tag, with an element where one is wanted, and a link for whoever cannot run the script.
 * @param {string} show `button`, or the element's name
 * @param {string} organisation
 * @param {string} script where embed.js is
 * @returns {string}
 */
export function tag(show, organisation, script) {
  const code = organisation.replace(/[^\w-]/g, '');
  const address = new URL(`/${show === 'stories' ? 'o' : 'tell'}/${code}`, script);
  const own = show === 'button' ? ' data-hearback' : '';
  const link = `<a href="${address}"${own}>${show === 'stories' ? 'What people told us' : 'Tell us your story'}</a>`;
  if (own) return `${link}\n<script async src="${script}" data-org="${code}" data-place="bottom-right"></script>`;
  return `<hearback-${show} org="${code}">${link}</hearback-${show}>\n<script async src="${script}"></script>`;
}
