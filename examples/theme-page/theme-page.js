import { contrast, PAIRS } from './contrast.js';
import { styles, tag } from './snippets.js';

const NAMES = {
  accent: ['Accent', 'buttons and links'],
  'on-accent': ['On accent', 'text on buttons'],
  paper: ['Paper', 'behind everything'],
  soft: ['Soft', 'boxes'],
  ink: ['Ink', 'text'],
  quiet: ['Quiet', 'hints'],
  line: ['Line', 'lines between things'],
  edge: ['Edge', 'edges of fields'],
  alarm: ['Alarm', 'errors'],
};
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const SHAPES = /** @type {const} */ (['radius', 'size', 'space']);
const UNITS = { radius: 'px', size: 'px', space: '' };

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @returns {T}
 */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

/** @typedef {import('./snippets.js').Theme} Theme */
/** @type {Theme[]} */
const themes = await (await fetch('themes.json')).json();
const [usual] = /** @type {[Theme]} */ (themes);
let theme = structuredClone(usual);

const hasDark = /** @type {HTMLInputElement} */ (byId('has-dark'));
const preset = /** @type {HTMLSelectElement} */ (byId('preset'));
const show = /** @type {HTMLSelectElement} */ (byId('show'));
const font = /** @type {HTMLInputElement} */ (byId('font'));
const organisation = /** @type {HTMLInputElement} */ (byId('organisation'));
const script = /** @type {HTMLScriptElement} */ (document.querySelector('script[src$="embed.js"]')).src;

/** @param {string} token @param {HTMLElement} place @param {'light' | 'dark'} scheme */
function prepareColour(token, place, scheme) {
  const inputs = place.querySelectorAll('input');
  const [name] = NAMES[/** @type {keyof typeof NAMES} */ (token)];
  for (const input of inputs) {
    input.id = `${token}-${scheme}-${input.type}`;
    input.setAttribute('aria-label', `${name}, ${scheme}${input.type === 'text' ? ', as code' : ''}`);
    input.addEventListener('input', () => {
      const isColour = /^#[0-9a-f]{6}$/i.test(input.value);
      input.setAttribute('aria-invalid', String(!isColour));
      if (!isColour) return;
      theme[scheme][token] = input.value.toLowerCase();
      for (const other of inputs) if (other !== input) other.value = input.value.toLowerCase();
      update();
    });
  }
}

function makeColours() {
  const template = /** @type {HTMLTemplateElement} */ (byId('colour'));
  for (const [token, [name, what]] of Object.entries(NAMES)) {
    const row = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
    const [strong, small] = row.querySelectorAll('strong, small');
    strong?.append(name ?? '');
    small?.append(what ?? '');
    const places = /** @type {NodeListOf<HTMLElement>} */ (row.querySelectorAll('.pick'));
    for (const [at, scheme] of SCHEMES.entries()) prepareColour(token, /** @type {HTMLElement} */ (places[at]), scheme);
    byId('colours').append(row);
  }
}

/** Writes the theme into the inputs. */
function fill() {
  for (const scheme of SCHEMES) {
    for (const [token, value] of Object.entries(theme[scheme])) {
      for (const kind of ['color', 'text']) {
        const input = /** @type {HTMLInputElement} */ (byId(`${token}-${scheme}-${kind}`));
        input.value = value;
        input.setAttribute('aria-invalid', 'false');
      }
    }
  }
  for (const shape of SHAPES) /** @type {HTMLInputElement} */ (byId(shape)).value = String(theme[shape]);
  font.value = theme.font;
}

function updatePreviews() {
  for (const scheme of SCHEMES) {
    const { style } = /** @type {HTMLElement} */ (document.querySelector(`.preview.${scheme}`));
    for (const [token, value] of Object.entries(theme[scheme])) style.setProperty(`--hearback-${token}`, value);
    for (const shape of SHAPES) style.setProperty(`--hearback-${shape}`, `${theme[shape]}${UNITS[shape]}`);
    style.setProperty('--hearback-font', theme.font);
  }
}

/** @param {number} ratio @param {number} least */
function verdictCell(ratio, least) {
  const cell = document.createElement('td');
  const isFine = ratio >= least;
  // Rounded down: 4.49 is not enough, and must not look so.
  const figure = (Math.floor(ratio * 10) / 10).toFixed(1);
  cell.className = isFine ? 'fine' : 'low';
  cell.textContent = isFine ? `Good, ${figure} : 1` : `Too low, ${figure} of ${least} : 1`;
  return cell;
}

function updateContrast() {
  let low = 0;
  const rows = PAIRS.map(({ text, ground, what, least }) => {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = what;
    row.append(head);
    for (const scheme of SCHEMES) {
      const ratio = contrast(theme[scheme][text] ?? '', theme[scheme][ground] ?? '');
      const cell = verdictCell(ratio, least);
      if (scheme === 'dark') cell.classList.add('of-dark');
      if (ratio < least && (scheme === 'light' || hasDark.checked)) low += 1;
      row.append(cell);
    }
    return row;
  });
  byId('pairs').replaceChildren(...rows);
  const pairs = low === 1 ? 'One pair of colours is' : `${low} pairs of colours are`;
  const verdict = low === 0 ? 'Yes, all of it.' : `${pairs} too near to each other. Make one darker or lighter.`;
  if (byId('verdict').textContent !== verdict) byId('verdict').textContent = verdict;
}

function update() {
  document.body.classList.toggle('light-only', !hasDark.checked);
  for (const shape of SHAPES) byId(`${shape}-shown`).textContent = `${theme[shape]}${UNITS[shape] || ' ×'}`;
  updatePreviews();
  updateContrast();
  byId('styles').textContent = styles(theme, usual, hasDark.checked);
  byId('tag').textContent = tag(show.value, organisation.value, script);
}

function showElement() {
  const name = show.value === 'button' ? 'panel' : show.value;
  for (const preview of document.querySelectorAll('.preview')) {
    const element = document.createElement(`hearback-${name}`);
    element.setAttribute('org', organisation.value.trim());
    preview.querySelector(':scope > :last-child')?.replaceWith(element);
  }
  update();
}

/** @param {HTMLButtonElement} button */
async function copy(button) {
  const source = byId(button.dataset.copy ?? '');
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    byId('copied').textContent = 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(source);
    byId('copied').textContent = 'Your browser does not let us copy. It is selected: press Ctrl and C, or ⌘ and C.';
  }
}

makeColours();
preset.append(...themes.map(({ name }, at) => new Option(name, String(at))));
preset.addEventListener('change', () => {
  theme = structuredClone(themes[Number(preset.value)] ?? usual);
  fill();
  update();
});
hasDark.addEventListener('change', update);
for (const shape of SHAPES) {
  byId(shape).addEventListener('input', ({ target }) => {
    theme[shape] = Number(/** @type {HTMLInputElement} */ (target).value);
    update();
  });
}
font.addEventListener('input', () => {
  const isFont = CSS.supports('font-family', font.value);
  font.setAttribute('aria-invalid', String(!isFont));
  if (!isFont) return;
  theme.font = font.value.trim();
  update();
});
show.addEventListener('change', showElement);
organisation.addEventListener('change', showElement);
for (const button of document.querySelectorAll('button')) button.addEventListener('click', () => void copy(button));
fill();
update();
