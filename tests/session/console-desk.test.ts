import { beforeEach, describe, expect, test } from 'vitest';
import {
  changeTab,
  chooseTab,
  closeTab,
  deskStore,
  openBlankTab,
  openTab,
  reopenTab,
  shownAsOf,
  tabOf,
} from '../../src/session/console-desk.ts';

const titles = () => deskStore.getState().tabs.map(({ title }) => title);
const front = () => tabOf(deskStore.getState().chosen ?? '')?.title;

describe('the desk of the console', () => {
  beforeEach(() => deskStore.setState({ tabs: [], chosen: null, closed: null }));

  test('a tab that is opened comes to the front, and takes the place of one that is blank', () => {
    openBlankTab();
    openTab({ title: 'Ranks', sql: 'FROM ranks' });
    expect(titles()).toEqual(['Ranks']);
    openBlankTab();
    openBlankTab();
    expect(titles()).toEqual(['Ranks', 'Query 1', 'Query 2']);
    expect(front()).toBe('Query 2');
  });

  test('a question with a chart is opened as a chart, any other as a table', () => {
    const picture = { kind: 'bar', x: 'council', y: 'share' } as const;
    expect(tabOf(openTab({ title: 'A', sql: 'a', picture }))).toMatchObject({
      picture,
      shownAs: 'chart',
      drawn: null,
    });
    expect(tabOf(openTab({ title: 'B', sql: 'b' }))).toMatchObject({ shownAs: 'table' });
    expect(shownAsOf(null)).toBe('table');
  });

  test('a tab that is closed is put back whole, where it stood', () => {
    const [first] = ['A', 'B', 'C'].map((title) => openTab({ title, sql: title, note: 'n' }));
    chooseTab(first ?? '');
    changeTab(first ?? '', { sql: 'changed' });
    expect(closeTab(first ?? '')).toBeNull();
    expect(titles()).toEqual(['B', 'C']);
    expect(front()).toBe('B');
    reopenTab();
    expect(titles()).toEqual(['A', 'B', 'C']);
    expect(front()).toBe('A');
    expect(tabOf(first ?? '')).toMatchObject({ sql: 'changed', note: 'n' });
    reopenTab();
    expect(titles()).toEqual(['A', 'B', 'C']);
  });

  test('after the last tab a blank one comes, and the one closed before lets go', () => {
    const one = openTab({ title: 'A', sql: 'a' });
    const other = openTab({ title: 'B', sql: 'b' });
    closeTab(one);
    expect(closeTab(other)).toMatchObject({ id: one });
    expect(titles()).toEqual(['Query 1']);
    expect(front()).toBe('Query 1');
    reopenTab();
    expect(titles()).toEqual(['B']);
  });
});
