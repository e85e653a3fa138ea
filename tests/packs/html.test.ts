import { describe, expect, it } from 'vitest';
import { asItStands, html } from '../../src/packs/html.ts';

describe('markup from a template', () => {
  it('escapes every text, in an attribute too', () => {
    const text = `"><script>alert('1')</script> & more`;
    expect(html`<p title="${text}">${text}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; more">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; more</p>',
    );
  });

  it('leaves markup as it is, and joins lists', () => {
    const items = ['a', '<b>'].map((one) => html`<li>${one}</li>`);
    expect(html`<ul>${items}</ul>${asItStands('<svg/>')}`.text).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul><svg/>',
    );
  });

  it('writes numbers, and nothing for null', () => {
    expect(html`${0}|${null}|${7}`.text).toBe('0||7');
  });

  it('writes a space for what markup cannot say', () => {
    expect(html`${'a\u0000b\u0007c\ud800d'}`.text).toBe('a b c d');
  });

  it('keeps right-to-left text and emoji', () => {
    expect(html`${'مرحبا 👩‍👧'}`.text).toBe('مرحبا 👩‍👧');
  });
});
