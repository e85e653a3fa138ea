import { RELEASES } from '../../figures/releases.ts';
import { licenceStatements, type SourceRow, sourceRows } from '../../models/sources.ts';

/**
 * Where the built-in figures come from, and on what terms. On a phone the columns fold into the
 * first one.
 */
export function Sources() {
  return (
    <section className="data-section" aria-labelledby="sources-title">
      <h2 id="sources-title" className="data-rule">
        Sources and licences
      </h2>
      <p>The published figures come with Quarterlight: nothing is fetched from anywhere else.</p>
      <table className="plain sources">
        <caption className="visually-hidden">Sources of the published figures</caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col" className="only-wide">
              Published
            </th>
            <th scope="col" className="only-wide">
              Next release
            </th>
            <th scope="col" className="only-wide">
              Licence
            </th>
          </tr>
        </thead>
        <tbody>
          {sourceRows(RELEASES).map((source) => (
            <tr key={source.id}>
              <SourceCell source={source} />
              <td className="only-wide">{source.published}</td>
              <td className="only-wide">{source.nextRelease}</td>
              <td className="only-wide">{source.licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {licenceStatements(RELEASES).map((statement) => (
        <p key={statement} className="data-note">
          {statement} It asks that we say so wherever the figures go.
        </p>
      ))}
    </section>
  );
}

function SourceCell({ source }: { readonly source: SourceRow }) {
  return (
    <th scope="row">
      {source.url === null ? (
        source.title
      ) : (
        <a href={source.url} rel="noreferrer external">
          {source.title}
        </a>
      )}
      <span className="loaded-small">
        {source.publisher}
        {source.release === '' ? '' : `, ${source.release}`}
      </span>
      <span className="loaded-small only-narrow">
        Published: {source.published}. Next release: {source.nextRelease}. {source.licence}.
      </span>
      {source.notes.map((note) => (
        <span key={note} className="loaded-small">
          {note}
        </span>
      ))}
    </th>
  );
}
