import { describe, expect, it } from 'vitest';
import { KPIS } from '../../src/kpis/catalogue.ts';
import { type OwnKpi, ownDefinition, ownKpiId } from '../../src/kpis/own-kpi.ts';
import { plainWith } from '../../src/models/wording.ts';

const OWN: OwnKpi = {
  id: 'own_books',
  title: 'Life story books',
  theme: 'stability',
  unit: 'percent',
  basis: 'snapshot',
  better: 'higher',
  noun: 'children with a life story book',
  of: 'children in our care',
  definition: 'Children who have a life story book.',
  sql: 'SELECT 1',
  figuresCsv: '',
  madeAt: '2022-01-20T10:00:00.000Z',
};

describe('the id of a KPI of one’s own', () => {
  it.each([
    ['Life story books', 'own_life_story_books'],
    ['  Café – visits (2021)  ', 'own_cafe_visits_2021'],
    ['—', ''],
    ['x'.repeat(90), `own_${'x'.repeat(60)}`],
  ])('of %o is %o', (title, id) => {
    expect(ownKpiId(title)).toBe(id);
  });

  it('is that of no KPI of the product', () => {
    expect(KPIS.filter(({ id }) => id.startsWith('own_'))).toEqual([]);
  });
});

describe('its definition', () => {
  it('tells a change by what is counted', () => {
    expect(ownDefinition(OWN).finding).toEqual({
      up: 'The share of children with a life story book has gone up',
      down: 'The share of children with a life story book has gone down',
    });
    expect(ownDefinition({ ...OWN, unit: 'count' }).finding?.up).toBe(
      'The number of children with a life story book has gone up',
    );
  });

  it('stands among the others, and is shown only where it has figures', () => {
    const wording = plainWith([ownDefinition(OWN)]);
    expect(wording.find('own_books')?.title).toBe('Life story books');
    expect(wording.kpis).toHaveLength(KPIS.length + 1);
    expect(wording.find('own_books')?.optional).toBe(true);
  });
});
