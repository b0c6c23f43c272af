/** Elements whose text is never part of an article. */
const NEVER = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "nav",
  "aside",
  "footer",
  "form",
  "button",
  "select",
  "textarea",
  "option",
  "iframe",
  "object",
  "embed",
  "dialog",
  "menu",
  "canvas",
  "audio",
  "video",
  "map",
  "head",
  "frameset",
]);

/** Elements that begin and end a block of text. */
const BLOCK = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "caption",
  "center",
  "dd",
  "details",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hr",
  "html",
  "legend",
  "li",
  "main",
  "nav",
  "ol",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "tbody",
  "tfoot",
  "thead",
  "title",
  "tr",
  "ul",
]);

/** Words in a class or id that mark furniture of the page. */
const FURNITURE = new Set([
  "nav",
  "navbar",
  "navigation",
  "menu",
  "breadcrumb",
  "breadcrumbs",
  "share",
  "sharing",
  "social",
  "related",
  "recommended",
  "recommendations",
  "newsletter",
  "subscribe",
  "subscription",
  "cookie",
  "cookies",
  "consent",
  "gdpr",
  "promo",
  "promotion",
  "advert",
  "advertisement",
  "advertising",
  "ads",
  "adslot",
  "sponsored",
  "sidebar",
  "comments",
  "comment",
  "disqus",
  "footer",
  "masthead",
  "toolbar",
  "skip",
  "skiplink",
  "popup",
  "modal",
  "paywall",
  "pagination",
  "pager",
  "tags",
  "taglist",
  "widget",
  "outbrain",
  "taboola",
  "trending",
  "mostread",
  "readmore",
  "signup",
  "login",
]);

const ROLES = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "complementary",
  "search",
  "dialog",
  "alertdialog",
  "menu",
  "menubar",
  "toolbar",
]);

/** The attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** Whether an element begins and ends a block of text. */
export function isBlock(name: string): boolean {
  return BLOCK.has(name);
}

/** Whether an element is furniture of the page (menus, sharing, adverts) and no part of an article. */
export function isFurniture(name: string, attributes: Attributes, inArticle: boolean): boolean {
  if (NEVER.has(name)) return true;
  if (name === "html" || name === "body" || name === "article" || name === "main") return false;
  if (name === "header" && !inArticle) return true;
  if (ROLES.has(attributes["role"] ?? "")) return true;
  const marks = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`.slice(0, 400);
  if (marks === " ") return false;
  // `article-tags` names a part of an article, `page-with-sidebar` a page: only short names count.
  return marks
    .toLowerCase()
    .split(/\s+/)
    .some((mark) => {
      const words = mark.split(/[-_]+/).filter((word) => word !== "");
      return (
        words.length <= 3 && words.some((word) => FURNITURE.has(word)) && !words.includes("with")
      );
    });
}
