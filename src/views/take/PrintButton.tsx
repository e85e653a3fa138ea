import './take.css';

/** Prints the page as the browser does; print.css says how it looks on paper. */
export function PrintButton() {
  return (
    <button type="button" className="button" onClick={() => window.print()}>
      Print this page
    </button>
  );
}
