import { useEffect, useState } from 'react';
import { fetchSite, type Site } from '../../session/site.ts';

/** Whom to tell of a barrier: the organisation that runs this copy, from `site.json` beside the page. */
export function ContactDetails() {
  const [site, setSite] = useState<Site | null>(null);
  useEffect(() => {
    let wanted = true;
    void fetchSite().then((read) => {
      if (wanted) setSite(read);
    });
    return () => {
      wanted = false;
    };
  }, []);
  const organisation = site?.organisation ?? '';
  const known = site !== null && (site.email !== '' || site.phone !== '');
  return (
    <>
      <p>
        If you find a problem that is not listed here, if you think that we do not meet the
        requirements, or if you need these figures in another form, such as large print, an easy
        read version or a paper copy, contact{' '}
        {organisation === '' ? 'the organisation that runs this site' : organisation}
        {known ? ':' : '.'}
      </p>
      {known ? (
        <ul>
          {site.email === '' ? null : (
            <li>
              email <a href={`mailto:${site.email}`}>{site.email}</a>
            </li>
          )}
          {site.phone === '' ? null : <li>call {site.phone}</li>}
        </ul>
      ) : (
        <p>
          This copy does not say yet how to reach them. Until it does, ask the person who gave you
          its address.
        </p>
      )}
      <p>They will consider your request and get back to you.</p>
    </>
  );
}
