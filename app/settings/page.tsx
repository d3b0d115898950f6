import { InstallSettings } from "@/components/offline/install-settings";
import { OfflineSettings } from "@/components/offline/offline-settings";
import { AppearanceSettings } from "@/components/progress/appearance-settings";
import { MoveFiles } from "@/components/progress/move-files";
import { StorageDurability } from "@/components/progress/storage-durability";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { EraseSection, KeptSection } from "./kept-sections";
import "../offline.css";
import "../settings.css";

export const metadata = pageMetadata({
  title: "Settings",
  description: "Theme, text size and motion, reading offline; what this browser keeps for you, how to take it along and how to erase it.",
  path: routes.settings,
});

/** The page's sections, in order: what is set, then what is kept. A new one is a line here. */
const sections = [
  { id: "appearance", title: "Appearance", content: <AppearanceSettings /> },
  { id: "offline", title: "Offline", content: <OfflineSettings /> },
  { id: "install", title: "As an app", content: <InstallSettings /> },
  { id: "kept", title: "What this browser keeps", content: <KeptSection /> },
  { id: "durability", title: "How safe it is here", content: <StorageDurability /> },
  { id: "move", title: "Take it along", content: <MoveFiles /> },
  { id: "erase", title: "Erase it", content: <EraseSection /> },
] as const;

export default function SettingsPage() {
  return (
    <main id="content" className="page settings">
      <h1>Settings</h1>
      <p className="chapter-summary">Everything is kept in this browser. No account, and nothing is sent anywhere.</p>
      <nav aria-label="Settings" className="settings-contents">
        {sections.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      {sections.map(({ id, title, content }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {content}
        </section>
      ))}
    </main>
  );
}
