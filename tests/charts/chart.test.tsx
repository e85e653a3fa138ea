import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Chart } from '../../src/charts/Chart.tsx';
import { tooltipLine } from '../../src/charts/tooltip.ts';

describe('Chart', () => {
  it('is one picture with a name and a sentence, its room kept free before it is drawn', () => {
    const markup = renderToStaticMarkup(
      <Chart
        option={() => ({})}
        name="Children in our care"
        description="983 <now>."
        height={(width) => width / 2}
      />,
    );
    expect(markup).toContain('role="img"');
    expect(markup).toContain('aria-label="Children in our care. 983 &lt;now&gt;."');
    // 640 pixels wide until it is measured.
    expect(markup).toContain('height:320px');
  });
});

describe('tooltipLine', () => {
  it('gives name, value, n of N and where a figure is from', () => {
    expect(tooltipLine('County Durham', '11.5%', '113 of 983')).toBe(
      'County Durham 11.5%, 113 of 983',
    );
    expect(tooltipLine('County Durham', '9%', '', true)).toBe('County Durham 9%, published figure');
    expect(tooltipLine('County Durham', '')).toBe('County Durham no figure');
  });
});
