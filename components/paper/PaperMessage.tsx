interface Props {
  readonly title: string;
  readonly message: string;
}

/** Stands where the document would: what happened, and what to do. */
export function PaperMessage({ title, message }: Props) {
  return (
    <section className="paper-message" role="alert">
      <h2>{title}</h2>
      <p>{message}</p>
    </section>
  );
}
