const TEMPLATE = /<template\b([^>]{0,2000})>|<\/template\s*>/giu;
const CDATA = /<!\[CDATA\[([^]*?)\]\]>/gu;

/**
 * What a browser shows of a page and a parser alone does not: the roots of components, which savers of pages write as
 * `<template shadowrootmode>`, and in XHTML words within `<![CDATA[ ]]>`. Other templates are not shown.
 */
export function withShadows(page: string): string {
  const isXml = /^\s*<\?xml\b/u.test(page);
  const plain = isXml ? page.replace(CDATA, (_, words: string) => escaped(words)) : page;
  if (!/<template\b[^>]{0,2000}\bshadowroot(?:mode)?=/iu.test(plain)) return plain;
  const open: boolean[] = [];
  return plain.replace(TEMPLATE, (tag, attributes: string | undefined) => {
    if (attributes === undefined) return open.pop() === true ? "</div>" : tag;
    const isShown = /\bshadowroot(?:mode)?=/iu.test(attributes);
    open.push(isShown);
    return isShown ? "<div>" : tag;
  });
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
