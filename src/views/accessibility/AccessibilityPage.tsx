import './accessibility.css';
import { PageTitle } from '../PageTitle.tsx';
import { ContactDetails } from './ContactDetails.tsx';

/**
 * The accessibility statement, in the order of the model statement of the Public Sector Bodies
 * (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
 */
export function AccessibilityPage() {
  return (
    <div className="page statement">
      <PageTitle title="Accessibility statement" />
      <p>
        This statement is about Quarterlight, the pages on this site that show quarterly figures on
        children in care.
      </p>
      <p>We want as many people as possible to be able to use them. You should be able to:</p>
      <ul>
        <li>zoom in to 400% without text or figures going off the screen</li>
        <li>do everything with a keyboard alone, or by touch</li>
        <li>
          listen to every page with a screen reader, with every chart as a sentence and a table
        </li>
        <li>change colours and contrast in your browser or system, and stop all movement</li>
        <li>read the figures in plain words, or in words that young people prefer</li>
      </ul>
      <h2>How accessible these pages are</h2>
      <p>We know that some parts are not as good as they should be:</p>
      <ul>
        <li>
          the small lines on the overview have no text of their own; each figure’s own page has the
          same line as a chart with a sentence and a table
        </li>
        <li>
          a chart stays dark on white when you choose your own system colours; its table follows
          your colours
        </li>
        <li>
          a slide of the presentation keeps its shape while it is enlarged; in a narrow window it is
          a page to read, and every chart on it has a table one key or button away
        </li>
        <li>
          pictures that you download or copy keep their size when text is enlarged; the table can be
          downloaded as well
        </li>
      </ul>
      <h2>Feedback and contact information</h2>
      <ContactDetails />
      <h2>Enforcement procedure</h2>
      <p>
        The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public
        Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the
        ‘accessibility regulations’). If you are not happy with how we respond to your complaint,
        contact the{' '}
        <a href="https://www.equalityadvisoryservice.com/">
          Equality Advisory and Support Service (EASS)
        </a>
        .
      </p>
      <h2>Technical information about accessibility</h2>
      <p>
        We are committed to making these pages accessible, in accordance with the accessibility
        regulations.
      </p>
      <h3>Compliance status</h3>
      <p>
        These pages are partially compliant with the{' '}
        <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines version 2.2</a>{' '}
        AA standard: automated checks and our own use found nothing that fails it, but people who
        rely on assistive technology have not tested them yet.
      </p>
      <h3>Non-accessible content</h3>
      <p>
        The points listed under “How accessible these pages are” are the ones that we know of. None
        of them keeps a figure from anybody, because each figure is also in a table.
      </p>
      <p>
        Figures, comments and words that a council adds are its own. A file that you bring may hold
        words that are hard to read; we show them as they are.
      </p>
      <h2>What we test, and how</h2>
      <p>Every change of Quarterlight is tested in the Chromium browser:</p>
      <ul>
        <li>with axe-core, on every screen, with its lists, tables and messages open</li>
        <li>by keyboard alone, through the whole main job</li>
        <li>through the accessibility tree that a screen reader reads, by name and role</li>
        <li>at 320 pixels wide, which is the same as 400% zoom on a usual laptop</li>
        <li>with letters at twice their size, on the pages of figures and data</li>
        <li>with forced colours, and with reduced motion</li>
      </ul>
      <p>
        In November 2026 we went through the main screens in Firefox 153 and in WebKitGTK 2.50,
        which has the engine of Safari. We have not yet tested with a screen reader or voice control
        in use by somebody who relies on it, nor in Safari itself.
      </p>
      <h2>Preparation of this accessibility statement</h2>
      <p>
        This statement was prepared on 22 November 2026. It was last reviewed on 22 November 2026.
      </p>
    </div>
  );
}
