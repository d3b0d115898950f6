import { BoundText } from "@/components/fact/bound-text";

/** A drawing with its number and caption; the SVG was drawn at author time and carries its own title and description. */
export function Figure({ id, anchor, number, svg, caption }: { id: string; anchor: string; number: string; svg: string; caption: string }) {
  return (
    <figure className="figure" id={anchor}>
      <div className="figure-drawing" dangerouslySetInnerHTML={{ __html: svg.replaceAll(`figure-${id}-`, `${anchor}-`) }} />
      <figcaption>
        <b>Figure {number}.</b> <BoundText text={caption} />
      </figcaption>
    </figure>
  );
}
