/** The place of a widget in a text. What stands in it serves until the widget comes, in print and without scripts. */
export function WidgetPlace({ name, href, says }: { name: string; href: string; says: string }) {
  return (
    <div data-widget={name}>
      <p className="widget-link">
        <a href={href}>{says}</a>
      </p>
    </div>
  );
}
