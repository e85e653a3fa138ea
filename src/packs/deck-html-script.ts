/**
 * What a pack does when it is opened: each chart answers to pointer and keyboard with a row of its
 * table, and a switch changes the words. It is sent as its text: no imports, no closures. Without it
 * a pack is read all the same, in plain words, with its tables.
 */
export function packScript(): void {
  const most = (value: number, end: number) => Math.max(0, Math.min(end, value));

  /** Along which axes a picture's values stand apart, and the side of its mark along each. */
  function axes(picture: SVGSVGElement): ['x' | 'y', 'width' | 'height'][] {
    const along = picture.dataset['along'];
    return [
      ...(along === 'y' ? [] : [['x', 'width'] satisfies ['x', 'width']]),
      ...(along === 'x' ? [] : [['y', 'height'] satisfies ['y', 'height']]),
    ];
  }

  function answer(figure: HTMLElement): void {
    const table = figure.closest('section')?.querySelector('.table table');
    const reader = figure.querySelector<HTMLElement>('.reader');
    const reading = figure.querySelector<HTMLElement>('.reading');
    const rows = Array.from(table?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? []);
    if (!table || !reader || !reading || rows.length === 0) return;
    const heads = Array.from(table.querySelectorAll('thead th'), (head) => head.textContent ?? '');
    const pictures = Array.from(figure.querySelectorAll<SVGSVGElement>('.plot > svg'));
    const end = rows.length - 1;
    let at = -1;

    const even = (picture: SVGSVGElement, index: number) => {
      const first = Number(picture.dataset['first']);
      const last = Number(picture.dataset['last']);
      return end === 0 ? first : first + ((last - first) * index) / end;
    };
    const places = new Map<SVGSVGElement, { x: number; y: number }[]>();
    for (const picture of pictures) {
      const given = picture.dataset['places'] || '';
      const uneven = given === '' ? [] : given.split(' ').map((one) => one.split(',').map(Number));
      places.set(
        picture,
        rows.map((_row, index) => {
          const [x = even(picture, index), y = even(picture, index)] = uneven[index] ?? [];
          return { x, y };
        }),
      );
    }
    const read = (index: number) => {
      if (index === at) return;
      at = index;
      const cells = Array.from(rows[at]?.cells ?? [], (cell) => cell.textContent ?? '');
      const [name = '', ...values] = cells;
      const parts = values.flatMap((text, cell) =>
        text === '–' || text === '' ? [] : [`${heads[cell + 1] ?? ''}: ${text}`],
      );
      reading.textContent = `${name}. ${parts.join('; ')}`;
      reader.setAttribute('aria-valuenow', String(at + 1));
      reader.setAttribute('aria-valuetext', name);
      for (const picture of pictures) {
        const mark = picture.querySelector('.mark');
        const place = places.get(picture)?.[at];
        if (!mark || !place) continue;
        for (const [along, side] of axes(picture)) {
          const size = Number(mark.getAttribute(side));
          mark.setAttribute(along, String(place[along] - size / 2));
        }
        mark.setAttribute('visibility', 'visible');
      }
    };
    const point = ({ clientX, clientY }: PointerEvent) => {
      const picture = pictures.find((one) => one.getBoundingClientRect().width > 0);
      if (!picture) return;
      const box = picture.getBoundingClientRect();
      const scale = picture.viewBox.baseVal.width / box.width;
      const where = { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
      const away = (place: { x: number; y: number }) =>
        Math.hypot(...axes(picture).map(([along]) => place[along] - where[along]));
      const found = places.get(picture) ?? [];
      const distances = found.map(away);
      read(distances.indexOf(Math.min(...distances)));
    };

    reader.hidden = false;
    reader.setAttribute('aria-valuemax', String(rows.length));
    reader.setAttribute('aria-valuenow', String(rows.length));
    reader.setAttribute('aria-valuetext', rows[end]?.cells[0]?.textContent ?? '');
    reader.addEventListener('pointermove', point);
    reader.addEventListener('pointerdown', point);
    reader.addEventListener('keydown', (event) => {
      const before = at === -1 ? rows.length : at;
      const goesTo = {
        ArrowRight: before + 1,
        ArrowDown: before + 1,
        ArrowLeft: before - 1,
        ArrowUp: before - 1,
        Home: 0,
        End: end,
      }[event.key];
      if (goesTo === undefined) return;
      event.preventDefault();
      read(most(goesTo, end));
    });
  }

  function say(words: string): void {
    const shown = document.querySelector<HTMLElement>('main > [data-words]:not([hidden])');
    const tops = (within: Element | null) => Array.from(within?.querySelectorAll('section') ?? []);
    const sections = tops(shown);
    const at = sections.findIndex((one) => one.getBoundingClientRect().bottom > 0);
    const before = sections[at]?.getBoundingClientRect().top ?? 0;
    for (const part of document.querySelectorAll<HTMLElement>('[data-words]')) {
      part.hidden = part.dataset['words'] !== words;
    }
    if (at < 1 && before > 0) return;
    const after = tops(document.querySelector('main > [data-words]:not([hidden])'))[at];
    if (after) window.scrollBy(0, after.getBoundingClientRect().top - before);
  }

  for (const figure of document.querySelectorAll<HTMLElement>('.chart')) answer(figure);
  const choice = document.querySelector<HTMLElement>('.choice');
  if (choice) choice.hidden = false;
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="words"]')) {
    // A browser may have kept what was chosen before the page was loaded again.
    if (radio.checked) say(radio.value);
    radio.addEventListener('change', () => say(radio.value));
  }
}
