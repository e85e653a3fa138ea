interface SqlStartProps {
  /** False where the text in the editor is empty. */
  readonly hasText: boolean;
  readonly onQuestions: () => void;
  readonly onTables: () => void;
}

/** What stands where results will be, until there are any. */
export function SqlStart({ hasText, onQuestions, onTables }: SqlStartProps) {
  return (
    <div className="sql-start">
      <h2>{hasText ? 'Results appear here' : 'Ask anything of the figures'}</h2>
      <p>
        {hasText
          ? 'Run the query above as it stands, or change it first. '
          : 'Write a query above. '}
        The view <code>figures</code> holds every figure under one roof: of your files and
        published, with the names of councils and KPIs beside their codes.
      </p>
      <p className="sql-start-actions">
        <button type="button" className="button" onClick={onQuestions}>
          Start from a question
        </button>
        <button type="button" className="button" onClick={onTables}>
          See the tables
        </button>
      </p>
    </div>
  );
}
