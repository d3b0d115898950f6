import { Hallmark } from "@/components/fact/hallmark";
import { type FactId, getFact } from "@/lib/facts/facts";
import { formatDate } from "@/lib/facts/format";

interface Props {
  /** The table's fragment. */
  anchor: string;
  caption: string;
  facts: readonly { id: FactId; label: string }[];
}

/** Facts of a topic as a table: what it is, the value with its stamp, the day on which it was last checked. */
export function TopicFacts({ anchor, caption, facts }: Props) {
  const captionId = `${anchor}-caption`;
  return (
    <div className="table-frame topic-facts" id={anchor} role="region" aria-labelledby={captionId}>
      <table>
        <caption id={captionId}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">Value</th>
            <th scope="col">Checked</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>
                <Hallmark id={id} />
              </td>
              <td>
                <time dateTime={getFact(id).verified}>{formatDate(getFact(id).verified)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
