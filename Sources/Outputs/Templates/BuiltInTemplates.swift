// swift-format-ignore-file
// Made from templates/ by the test `the built-in templates are those of this repository`; change the
// files there, then run it with UPDATE_GOLDEN=1.

/// The files of templates/, as the program carries them.
enum BuiltInTemplates {
  static let files: [TemplateFile] = [
    TemplateFile(
      name: "base.mustache",
      text: ##"""
<!doctype html>
<html lang="{{lang}}" dir="{{dir}}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{{title}}</title>
  <meta name="description" content="{{description}}">
  {{#refresh}}<meta http-equiv="refresh" content="0; url={{.}}">{{/refresh}}
  {{#hidden}}<meta name="robots" content="noindex">{{/hidden}}
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="{{style}}">
  {{#canonical}}<link rel="canonical" href="{{.}}">{{/canonical}}
  {{#alternates}}<link rel="alternate" hreflang="{{lang}}" href="{{href}}">
  {{/alternates}}
  {{#feeds}}<link rel="alternate" type="{{type}}" title="{{title}}" href="{{href}}">
  {{/feeds}}
  {{#properties}}<meta property="{{name}}" content="{{content}}">
  {{/properties}}
  {{#metas}}<meta name="{{name}}" content="{{content}}">
  {{/metas}}
</head>
<body>
<a class="skip" href="#page.main">{{words.skip}}</a>
{{>masthead}}
<main id="page.main">
{{{content}}}
</main>
{{>foot}}
</body>
</html>

"""##),
    TemplateFile(
      name: "blog.mustache",
      text: ##"""
<div class="wrap gap">
  <header class="open">
    <h1{{#title-lang}} lang="{{.}}"{{/title-lang}}><bdi>{{title}}</bdi></h1>
    {{#subtitle}}<p class="lede measure"{{#subtitle-lang}} lang="{{.}}"{{/subtitle-lang}}><bdi>{{.}}</bdi></p>{{/subtitle}}
    {{^first-page}}<p class="lede">{{page-number}}</p>{{/first-page}}
    <p class="row noprint">{{#feed}}<a href="{{.}}">{{words.feed-blog}}</a>{{/feed}} {{#goals}}<a href="{{.}}">{{words.all-goals}}</a>{{/goals}}</p>
  </header>
  {{#entries-shown}}<ol class="plain entries two" id="posts">
    {{#entries}}{{>entry-row}}
    {{/entries}}
  </ol>{{/entries-shown}}
  {{#empty}}<p>{{words.no-posts}}</p>{{/empty}}
  {{>pages}}
  {{^empty}}<nav aria-label="{{words.archive}}" class="noprint"><ul class="row"><li class="label">{{words.archive}}</li>{{#years}}<li><a href="{{href}}">{{title}}</a></li>{{/years}}</ul></nav>{{/empty}}
</div>

"""##),
    TemplateFile(
      name: "call.mustache",
      text: ##"""
<article class="story wrap" itemscope itemtype="{{described.type}}"{{#foreign}} lang="{{lang}}" dir="{{dir}}"{{/foreign}}>
  {{>banner}}
  {{>entry-head}}
  <div class="body">
    {{>facts}}
    <div class="prose">
{{>cover}}
{{{body}}}
    {{#questions-shown}}<h2 id="page.questions"><span{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{words.questions}}</span></h2>
    <ol class="questions"{{#own-lang}} lang="{{.}}" dir="{{own-dir}}"{{/own-lang}}>
      {{#questions}}<li><p><strong>{{ask}}</strong></p>{{#help}}<p>{{.}}</p>{{/help}}<p class="meta" lang="{{page-lang}}" dir="{{page-dir}}">{{answer}}{{#required}} · {{words.question-required}}{{/required}}</p></li>
      {{/questions}}
    </ol>{{/questions-shown}}
    {{#answer}}<p{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}" class="text fit"{{/foreign}}>{{words.send-answers}} {{#href}}<a href="{{.}}">{{/href}}<bdi>{{text}}</bdi>{{#href}}</a>{{/href}}</p>{{/answer}}
    </div>
  </div>
  {{#outcome-shown}}<section class="outcome stack text" id="page.outcome" aria-labelledby="page.outcome-title"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>
    <h2 id="page.outcome-title">{{outcome-title}}</h2>
    {{#entries-shown}}<ol class="plain entries two">
      {{#entries}}{{>entry-row}}
      {{/entries}}
    </ol>{{/entries-shown}}
    {{>pages}}
  </section>{{/outcome-shown}}
  {{>made}}
  {{#described}}{{>described}}{{/described}}
</article>

"""##),
    TemplateFile(
      name: "collaboration.mustache",
      text: ##"""
<article class="story wrap" itemscope itemtype="{{described.type}}"{{#foreign}} lang="{{lang}}" dir="{{dir}}"{{/foreign}}>
  {{>banner}}
  {{>entry-head}}
  {{#open}}<section class="card stack text" aria-labelledby="page.open"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>
    {{#until}}<p class="label">{{.}}</p>{{/until}}
    <h2 id="page.open" class="t2">{{words.how-to-take-part}}</h2>
    <dl class="facts">
      {{#facts}}<dt>{{label}}</dt>{{#lines}}{{>fact-line}}{{/lines}}
      {{/facts}}
    </dl>
  </section>{{/open}}
  <div class="body">
    {{>facts}}
    <div class="prose">
{{>cover}}
{{{body}}}
    </div>
  </div>
  {{#outcome-shown}}<section class="outcome stack text" id="page.outcome" aria-labelledby="page.outcome-title"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>
    <h2 id="page.outcome-title">{{outcome-title}}</h2>
    {{#figures-shown}}<dl class="figures">
      {{#figures}}<div><dt>{{label}}</dt><dd class="big">{{number}}</dd></div>
      {{/figures}}
    </dl>{{/figures-shown}}
    {{#reported}}<p class="meta measure">{{.}}</p>{{/reported}}
    {{#entries-shown}}<ol class="plain entries two">
      {{#entries}}{{>entry-row}}
      {{/entries}}
    </ol>{{/entries-shown}}
    {{#feed}}<p class="row noprint"><a href="{{.}}">{{words.feed-list}}</a></p>{{/feed}}
    {{>pages}}
  </section>{{/outcome-shown}}
  {{>made}}
  {{#described}}{{>described}}{{/described}}
</article>

"""##),
    TemplateFile(
      name: "colophon.mustache",
      text: ##"""
<div class="wrap gap">
  <header class="open">
    <h1>{{words.colophon}}</h1>
    <p class="lede measure">{{words.colophon-about}}</p>
    {{#sample}}<p class="meta">{{words.all-sample}}</p>{{/sample}}
  </header>
  {{#figures-shown}}<section aria-labelledby="page.figures">
    <h2 id="page.figures" class="vh">{{words.in-figures}}</h2>
    <dl class="figures">
      {{#figures}}<div><dt>{{label}}</dt><dd class="big">{{number}}</dd></div>
      {{/figures}}
    </dl>
  </section>{{/figures-shown}}
  {{#facts-shown}}<section aria-labelledby="page.made" class="measure">
    <h2 id="page.made">{{words.made-from}}</h2>
    <dl class="facts">
      {{#facts}}<dt>{{label}}</dt>{{#lines}}{{>fact-line}}{{/lines}}
      {{/facts}}
    </dl>
  </section>{{/facts-shown}}
  <section aria-labelledby="page.cite" class="measure stack">
    <h2 id="page.cite">{{words.to-cite}}</h2>
    <p>{{{citation}}}</p>
    {{#bibtex}}<pre dir="ltr" tabindex="0" role="region" aria-label="BibTeX">{{.}}</pre>{{/bibtex}}
  </section>
  {{#editions-shown}}<section aria-labelledby="page.editions" class="measure">
    <h2 id="page.editions">{{words.editions}}</h2>
    <ol class="plain entries">
      {{#editions}}<li><h3><a href="{{href}}"><bdi>{{title}}</bdi></a></h3>{{#date}}<p class="meta"><time datetime="{{iso}}">{{text}}</time></p>{{/date}}</li>
      {{/editions}}
    </ol>
  </section>{{/editions-shown}}
  <section aria-labelledby="page.checks" class="measure stack">
    <h2 id="page.checks">{{words.checked}}</h2>
    <p>{{words.checked-text}}</p>
    {{#ways-shown}}<p>{{words.write-text}}</p>
    <ul class="plain">{{#ways}}<li>{{#href}}<a class="tap" href="{{.}}">{{/href}}<bdi>{{text}}</bdi>{{#href}}</a>{{/href}}</li>{{/ways}}</ul>{{/ways-shown}}
  </section>
  <section aria-labelledby="page.data" class="measure stack">
    <h2 id="page.data">{{words.for-programs}}</h2>
    <p>{{words.for-programs-text}}</p>
    <ul class="plain">
      {{#data}}<li><a class="tap" href="{{href}}"><bdi>{{name}}</bdi></a> <span class="meta">{{about}}</span></li>
      {{/data}}
      {{#feeds}}<li><a class="tap" href="{{href}}" type="{{about}}"><bdi>{{name}}</bdi></a></li>
      {{/feeds}}
    </ul>
  </section>
</div>

"""##),
    TemplateFile(
      name: "directory.mustache",
      text: ##"""
<div class="wrap gap">
  <header class="open">
    {{#crumbs-shown}}{{>crumbs}}{{/crumbs-shown}}
    <h1>{{title}}</h1>
    <p class="lede">{{count}}{{^first-page}} · {{page-number}}{{/first-page}}</p>
  </header>
  <ol class="plain entries two">
    {{#items}}{{>name-row}}
    {{/items}}
  </ol>
  {{>pages}}
</div>

"""##),
    TemplateFile(
      name: "edition.mustache",
      text: ##"""
<div class="wrap gap">
  <header class="open">
    {{>crumbs}}
    <h1 class="measure">{{title}}</h1>
    {{#date}}<p class="meta"><time datetime="{{iso}}">{{text}}</time></p>{{/date}}
    {{#first-page}}{{#message}}<p class="lede measure lines"><bdi>{{.}}</bdi></p>{{/message}}{{/first-page}}
    {{^first-page}}<p class="lede">{{page-number}}</p>{{/first-page}}
  </header>
  {{#figures-shown}}<section aria-labelledby="page.figures">
    <h2 id="page.figures" class="vh">{{words.figures}}</h2>
    <dl class="figures">
      {{#figures}}<div><dt>{{label}}</dt><dd class="big">{{number}}</dd></div>
      {{/figures}}
    </dl>
  </section>{{/figures-shown}}
  {{#remarks-shown}}<ul class="plain stack measure">{{#remarks}}<li>{{{text}}}</li>{{/remarks}}</ul>{{/remarks-shown}}
  {{#sections}}<section aria-labelledby="{{id}}">
    <h2 id="{{id}}">{{title}}</h2>
    <ol class="plain entries two">
      {{#entries}}{{>entry-row}}
      {{/entries}}
    </ol>
  </section>
  {{/sections}}
  {{#empty}}<p>{{words.nothing-changed}}</p>{{/empty}}
  {{>pages}}
  {{#again}}<p class="meta measure noprint">{{words.edition-again}} <code dir="ltr">{{.}}</code></p>{{/again}}
</div>

"""##),
    TemplateFile(
      name: "editions.mustache",
      text: ##"""
<div class="wrap gap">
  <header class="open">
    <h1>{{words.editions}}</h1>
    {{#first-page}}<p class="lede measure">{{words.editions-about}}</p>{{/first-page}}
    {{^first-page}}<p class="lede">{{page-number}}</p>{{/first-page}}
  </header>
  <ol class="plain entries">
    {{#since}}<li class="rev"><p class="meta">{{words.not-yet-edition}}</p><div><h2><a href="{{href}}">{{title}}</a></h2><p>{{line}}</p></div></li>{{/since}}
    {{#editions}}<li class="rev"><p class="meta">{{#date}}<time datetime="{{iso}}">{{text}}</time>{{/date}}</p><div><h2><a href="{{href}}"><bdi>{{title}}</bdi></a></h2><p>{{line}}</p></div></li>
    {{/editions}}
  </ol>
  {{>pages}}
</div>

"""##),
    TemplateFile(
      name: "entry.mustache",
      text: ##"""
<article class="story wrap" itemscope itemtype="{{described.type}}"{{#foreign}} lang="{{lang}}" dir="{{dir}}"{{/foreign}}>
  {{>banner}}
  {{^voice}}{{>entry-head}}{{/voice}}
  {{#voice}}<header>
    {{>crumbs}}
    <h1 class="measure" itemprop="name">{{title}}</h1>
    {{>also}}
  </header>{{/voice}}
  <div class="body">
    {{>facts}}
    <div class="prose{{#voice}} said{{/voice}}">
{{>cover}}
{{{body}}}
    {{#voice}}<p{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}" class="text fit"{{/foreign}}>— <bdi>{{name}}</bdi> <span class="meta">{{#detail}}{{.}} · {{/detail}}{{#place}}<bdi>{{.}}</bdi>, {{/place}}<span{{#region}} class="{{.}}"{{/region}}>{{country}}</span></span></p>
    <p class="meta" itemprop="description">{{summary}}</p>{{/voice}}
    </div>
  </div>
  {{#features-shown}}<section class="outcome stack text" aria-labelledby="page.features"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>
    <h2 id="page.features">{{words.features}}</h2>
    <ul class="plain entries two">
      {{#features}}{{>entry-row}}
      {{/features}}
    </ul>
  </section>{{/features-shown}}
  {{>made}}
  {{#described}}{{>described}}{{/described}}
</article>

"""##),
    TemplateFile(
      name: "epub/changes.mustache",
      text: ##"""
<section class="changes" aria-labelledby="page.title">
  <h1 id="page.title">{{title}}</h1>
  {{#remarks}}<p class="meta">{{{text}}}</p>
  {{/remarks}}
  {{#groups}}<h2>{{title}}</h2>
  <ul class="plain">
    {{#entries}}<li>{{>epub-link}}</li>
    {{/entries}}
  </ul>
  {{/groups}}
</section>

"""##),
    TemplateFile(
      name: "epub/colophon.mustache",
      text: ##"""
<section class="colophon" epub:type="colophon" role="doc-colophon" aria-labelledby="page.title">
  <h1 id="page.title">{{words.colophon}}</h1>
  <p class="lede">{{words.book-colophon-about}}</p>
  {{#sample}}<p class="meta">{{words.all-sample}}</p>{{/sample}}
  <dl class="facts">
    {{#figures}}<dt>{{label}}</dt><dd>{{number}}</dd>
    {{/figures}}
    {{#facts}}<dt>{{label}}</dt>{{#lines}}{{>epub-line}}{{/lines}}
    {{/facts}}
  </dl>
  <h2>{{words.checked}}</h2>
  <p>{{words.checked-text}}</p>
  <h2>{{words.book-accessibility}}</h2>
  <p>{{accessible}}</p>
</section>

"""##),
    TemplateFile(
      name: "epub/contributors.mustache",
      text: ##"""
<section class="contributors" epub:type="contributors" aria-labelledby="page.title">
  <h1 id="page.title">{{words.book-contributors}}</h1>
  {{#people-shown}}<h2>{{words.book-authors}}</h2>
  <ul class="plain entries">
    {{#people}}<li id="{{id}}"><p><strong><bdi>{{name}}</bdi></strong>{{#detail}} <span class="meta">{{{.}}}</span>{{/detail}}</p>
    <ul class="plain">
      {{#entries}}<li>{{>epub-link}}</li>
      {{/entries}}
    </ul></li>
    {{/people}}
  </ul>{{/people-shown}}
  {{#helpers-shown}}<h2>{{words.with-the-help-of}}</h2>
  <ul class="plain">
    {{#helpers}}<li><bdi>{{name}}</bdi>{{#roles}} <span class="meta">{{.}}</span>{{/roles}}</li>
    {{/helpers}}
  </ul>{{/helpers-shown}}
</section>

"""##),
    TemplateFile(
      name: "epub/epub.css",
      text: ##"""
/* The style of the book file. Readers of books are of any age, and people choose their own letters, sizes and
   colours there: so no fixed size, no colour of letters or paper, no variable, nothing that an old one cannot read. */

/* [lang] starts afresh at each change of language */
html, [lang] { font-family: Georgia, "Noto Serif", "Noto Naskh Arabic", serif; }
/* what stands outside a page is lost there: a long word or address breaks */
body { line-height: 1.5; word-wrap: break-word; overflow-wrap: break-word; overflow-wrap: anywhere; }

/* Type that depends on the script */
:lang(zh) { font-family: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", serif; }
:lang(zh-Hant) { font-family: "Songti TC", "Noto Serif CJK TC", "Noto Serif TC", serif; }
:lang(ja) { font-family: "Hiragino Mincho ProN", "Noto Serif CJK JP", "Noto Serif JP", serif; }
:lang(ko) { font-family: "AppleMyungjo", "Noto Serif CJK KR", "Noto Serif KR", serif; word-break: keep-all; }
/* the Latin face first: it gives Latin letters and digits, and no Arabic ones */
:lang(ur) { font-family: Georgia, "Noto Serif", "Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", "Urdu Typesetting", "Noto Naskh Arabic", serif; }
:lang(th) { font-family: "Thonburi", "Noto Serif Thai", "Noto Sans Thai", serif; }
:lang(lo) { font-family: "Lao MN", "Noto Serif Lao", "Noto Sans Lao", serif; }
:lang(km) { font-family: "Khmer MN", "Noto Serif Khmer", "Noto Sans Khmer", serif; }
:lang(my) { font-family: "Myanmar MN", "Noto Serif Myanmar", "Noto Sans Myanmar", serif; }
:lang(hi), :lang(mr), :lang(ne) { font-family: "Kohinoor Devanagari", "Noto Serif Devanagari", "Noto Sans Devanagari", serif; }
:lang(bn) { font-family: "Kohinoor Bangla", "Noto Serif Bengali", "Noto Sans Bengali", serif; }
:lang(ta) { font-family: "Tamil MN", "Noto Serif Tamil", "Noto Sans Tamil", serif; }
p:lang(zh), p:lang(ja), p:lang(ko), li:lang(zh), li:lang(ja), li:lang(ko) { line-height: 1.8; text-align: justify; }
p:lang(ur), li:lang(ur), dd:lang(ur), h1:lang(ur), h2:lang(ur), h3:lang(ur) { line-height: 2.1; }
p:lang(th), p:lang(lo), p:lang(km), p:lang(my), p:lang(hi), p:lang(bn) { line-height: 1.8; }
li:lang(th), li:lang(lo), li:lang(km), li:lang(my), li:lang(hi), li:lang(bn) { line-height: 1.8; }
/* Scripts without slanted letters */
em:lang(zh), em:lang(ja), em:lang(ko), cite:lang(zh), cite:lang(ja), cite:lang(ko) { font-style: normal; text-emphasis: filled dot; -epub-text-emphasis: filled dot; -webkit-text-emphasis: filled dot; }
cite:lang(zh), cite:lang(ja), cite:lang(ko) { text-emphasis: none; -epub-text-emphasis: none; -webkit-text-emphasis: none; }
em:lang(ur), em:lang(ar), em:lang(fa), em:lang(he), em:lang(ps), em:lang(ug), em:lang(th), em:lang(lo), em:lang(km), em:lang(my), em:lang(hi), em:lang(bn), em:lang(ta), em:lang(te), em:lang(ne), em:lang(mr), em:lang(si), em:lang(ka), em:lang(mn-Mong) { font-style: normal; font-weight: bold; }

/* Ground */
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: bold; text-align: start; page-break-after: avoid; break-after: avoid; }
ol:lang(ur) { list-style-type: urdu; }
h1 { font-size: 1.6em; font-weight: normal; margin: 1em 0 .5em; }
h2 { font-size: 1.2em; margin: 1.6em 0 .4em; }
h3, h4, h5, h6 { font-size: 1em; margin: 1.3em 0 .3em; }
p { margin: 0 0 .8em; orphans: 2; widows: 2; }
ul, ol { margin: 0 0 .8em; }
li { margin: 0 0 .3em; }
.plain, .contents ol { list-style: none; margin: 0 0 .8em; padding: 0; }
.contents ol ol { margin: .3em 1.2em .6em; }
.contents ol ol ol { font-size: .9em; }
img { max-width: 100%; height: auto; }
figure { margin: 1.4em 0; page-break-inside: avoid; break-inside: avoid; }
figcaption, .meta, .label { font-size: .85em; }
.label { font-weight: bold; margin-bottom: .3em; }
.lede { font-size: 1.15em; }
.t1 { margin-bottom: .1em; }
.t2 { font-size: 1.2em; }
.no { opacity: .7; }
.s { white-space: nowrap; }
.c { text-align: center; }
.n { text-align: end; }
.long { word-break: break-all; overflow-wrap: anywhere; }
/* with [dir], which both have, stronger than :lang() above */
pre[dir], pre[dir] code, code[dir] { font-family: "DejaVu Sans Mono", "Noto Sans Mono", Menlo, monospace; }
pre, code[dir] { font-size: .85em; }
pre { white-space: pre-wrap; text-align: left; line-height: 1.5; }
blockquote { margin: 1.2em 1.2em; }
hr { width: 30%; margin: 1.8em auto; border: 0; border-top: 1px solid; }
table { border-collapse: collapse; margin: 1.2em 0; font-size: .9em; -epub-hyphens: auto; -webkit-hyphens: auto; hyphens: auto; }
th, td { text-align: start; vertical-align: baseline; padding: .3em .5em; border-bottom: 1px solid; overflow-wrap: break-word; }
/* its words are longer than a narrow page; without the least width a column would be one letter wide */
.wide th, .wide td { overflow-wrap: anywhere; min-width: 2.4em; }
@media (min-width: 40em) {
  .wide th, .wide td { min-width: 4em; }
}
@media (max-width: 30em) {
  table { font-size: .8em; }
  th, td { padding: .3em .25em; }
}
th.n, td.n { text-align: end; }
th.c, td.c { text-align: center; }
sup { line-height: 0; font-size: .75em; }

/* Pieces */
.title-page { text-align: center; }
.title-page h1 { font-size: 2em; margin: 1em 0 .6em; text-align: center; }
.rule { width: 40%; height: 4px; margin: 2em auto; border: 0 solid; border-top-width: 2px; border-bottom-width: 2px; border-top-color: #a63a1e; border-bottom-color: #1f5878; }
.banner { border-bottom: 2px solid #8a5000; padding-bottom: .3em; font-size: .85em; font-weight: bold; }
.glance { border-top: 2px solid; border-bottom: 1px solid; padding: .6em 0; margin: 1.4em 0; page-break-inside: avoid; break-inside: avoid; }
.glance h2 { margin-top: 0; }
.glance dl, .facts { margin: 0; }
dt { font-size: .85em; font-weight: bold; margin: .5em 0 0; page-break-after: avoid; break-after: avoid; }
dd { margin: 0 0 .2em; }
.alert { border: 1px solid; padding: .6em 1em; margin: 1.2em 0; page-break-inside: avoid; break-inside: avoid; }
.alert p:last-child { margin-bottom: 0; }
.care { border-width: 2px; }
.notes { border-top: 1px solid; margin-top: 2em; padding-top: .6em; font-size: .9em; }
.made { border-top: 2px solid; margin-top: 2.4em; padding-top: .6em; }
.made h2 { margin-top: .4em; }
.part h1 { margin: 3em 0 1em; }
.entries > li { margin-bottom: .8em; }
.entries p + ul { margin-bottom: 0; }
.entries p { margin-bottom: .1em; }

"""##),
    TemplateFile(
      name: "epub/frame.mustache",
      text: ##"""
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="{{lang}}" lang="{{lang}}" dir="{{dir}}">
<head>
<meta charset="utf-8" />
<title>{{title}}</title>
<link rel="stylesheet" type="text/css" href="{{style}}" />
</head>
<body epub:type="{{matter}}">
{{{content}}}
</body>
</html>

"""##),
    TemplateFile(
      name: "epub/imprint.mustache",
      text: ##"""
<section class="imprint" epub:type="imprint" aria-labelledby="page.title">
  <h1 id="page.title">{{words.book-imprint}}</h1>
  <p><cite><bdi>{{title}}</bdi></cite>{{#part}}<br /><bdi>{{.}}</bdi>{{/part}}{{#edition}}<br />{{.}}{{/edition}}</p>
  <p>{{licence.terms}}{{words.colon}}<a href="{{licence.href}}">{{licence.name}}</a>{{words.full-stop}}</p>
  <dl class="facts">
    {{#facts}}<dt>{{label}}</dt>{{#lines}}{{>epub-line}}{{/lines}}
    {{/facts}}
    <dt>{{words.book-identifier}}</dt><dd><bdi dir="ltr" class="long">{{identifier}}</bdi></dd>
    {{#address}}<dt>{{words.handbook}}</dt><dd><a href="{{.}}"><bdi dir="ltr" class="long">{{.}}</bdi></a></dd>{{/address}}
    <dt>{{words.to-cite}}</dt><dd>{{{citation}}}</dd>
  </dl>
</section>

"""##),
    TemplateFile(
      name: "epub/index.mustache",
      text: ##"""
<section class="index" epub:type="index" role="doc-index" aria-labelledby="page.title">
  <h1 id="page.title">{{title}}</h1>
  {{#keys}}<section id="{{id}}" aria-labelledby="page.{{id}}">
    <h2 id="page.{{id}}">{{#number}}{{.}}. {{/number}}<bdi>{{label}}</bdi></h2>
    <ul class="plain">
      {{#entries}}<li>{{>epub-link}}</li>
      {{/entries}}
    </ul>
  </section>
  {{/keys}}
</section>

"""##),
    TemplateFile(
      name: "epub/nav.mustache",
      text: ##"""
<nav class="contents" epub:type="toc" role="doc-toc" id="toc" aria-labelledby="page.title">
  <h1 id="page.title">{{words.contents}}</h1>
  <ol>
    {{#items}}<li>{{>epub-link}}{{#stories-shown}}
    <ol>
      {{#stories}}<li>{{>epub-link}}{{#translations-shown}}
      <ol>{{#translations}}<li>{{>epub-link}}</li>{{/translations}}</ol>{{/translations-shown}}</li>
      {{/stories}}
    </ol>{{/stories-shown}}</li>
    {{/items}}
  </ol>
</nav>
<nav epub:type="landmarks" id="landmarks" aria-labelledby="page.landmarks" hidden="hidden">
  <h2 id="page.landmarks">{{words.book-landmarks}}</h2>
  <ol>
    {{#landmarks}}<li><a epub:type="{{type}}" href="{{href}}">{{title}}</a></li>
    {{/landmarks}}
  </ol>
</nav>

"""##),
    TemplateFile(
      name: "epub/part.mustache",
      text: ##"""
<section class="part" epub:type="part" role="doc-part" aria-labelledby="page.title">
  <h1 id="page.title">{{#number}}<span class="no">{{.}}</span> {{/number}}{{title}}</h1>
  {{#introduction}}<div class="prose">
{{{.}}}
  </div>{{/introduction}}
  <ol class="plain entries">
    {{#entries}}<li{{#lang}} xml:lang="{{.}}" lang="{{.}}" dir="{{dir}}"{{/lang}}><p class="t1"><a href="{{href}}">{{title}}</a></p>{{#summary}}<p class="meta">{{.}}</p>{{/summary}}</li>
    {{/entries}}
  </ol>
</section>

"""##),
    TemplateFile(
      name: "epub/story.mustache",
      text: ##"""
<section class="story" epub:type="chapter" role="doc-chapter" aria-labelledby="page.title">
  {{#sample}}<p class="banner"{{>epub-own}}>{{words.sample-banner}}</p>{{/sample}}
  {{#draft}}<p class="banner"{{>epub-own}}>{{words.draft-banner}}</p>{{/draft}}{{#waiting}}<p class="banner"{{>epub-own}}>{{words.waiting-banner}}</p>{{/waiting}}
  <header>
    {{#part}}<p class="label"{{#part-lang}} xml:lang="{{.}}" lang="{{.}}" dir="{{part-dir}}"{{/part-lang}}>{{.}}</p>{{/part}}
    <h1 id="page.title">{{title}}</h1>
    <p class="lede">{{summary}}</p>
    {{#authors-shown}}<ul class="plain people">
      {{#authors}}<li>{{#href}}<a href="{{.}}">{{/href}}<bdi>{{name}}</bdi>{{#href}}</a>{{/href}} <span class="meta"><bdi{{>epub-own}}>{{role}}</bdi>{{#school}} · <bdi>{{.}}</bdi>{{/school}} · <bdi>{{country}}</bdi></span></li>
      {{/authors}}
    </ul>{{/authors-shown}}
    {{#also-shown}}<p class="meta"{{>epub-own}}>{{#original}}{{words.translated-from}} {{>epub-language}}{{/original}}{{#also}}{{#first}} {{words.also-in}}{{/first}} {{>epub-language}}{{/also}}</p>{{/also-shown}}
    {{#behind}}<p class="meta" role="note"{{>epub-own}}>{{line}}{{#href}} <a href="{{.}}">{{words.read-original}}</a>{{/href}}</p>{{/behind}}
  </header>
  <section class="glance" aria-labelledby="page.glance"{{>epub-own}}>
    <h2 id="page.glance" class="label">{{words.at-a-glance}}</h2>
    <dl>
      <dt>{{words.ages}}</dt><dd>{{ages}}</dd>
      <dt>{{words.level}}</dt><dd>{{level}}</dd>
      <dt>{{words.setting}}</dt><dd>{{setting}}</dd>
      <dt>{{words.duration}}</dt><dd>{{duration}}</dd>
      <dt>{{words.learner-needs}}</dt><dd>{{needs}}</dd>
      {{#subjects-shown}}<dt>{{words.subjects}}</dt><dd>{{#subjects}}{{>epub-term}}{{/subjects}}</dd>{{/subjects-shown}}
      {{#tools-shown}}<dt>{{words.tools}}</dt><dd>{{#tools}}{{>epub-term}}{{/tools}}</dd>{{/tools-shown}}
      {{#techniques}}<dt>{{words.techniques}}</dt><dd>{{.}}</dd>{{/techniques}}
      {{#goals-shown}}<dt>{{words.goals}}</dt>{{#goals}}<dd>{{#href}}<a href="{{.}}">{{/href}}{{line}}{{#href}}</a>{{/href}}</dd>{{/goals}}{{/goals-shown}}
    </dl>
  </section>
  {{#cover}}<figure class="cover"><img src="{{src}}" width="{{width}}" height="{{height}}" alt="{{alt}}" />{{#credit}}<figcaption>{{.}}</figcaption>{{/credit}}</figure>{{/cover}}
  <div class="prose">
{{{body}}}
  </div>
  <section class="made" aria-labelledby="page.made"{{>epub-own}}>
    <h2 id="page.made">{{made-title}}</h2>
    <dl class="facts">
      {{#authors-shown}}<dt>{{words.written-by}}</dt><dd>{{#authors}}<bdi>{{name}}</bdi>{{separator}}{{/authors}}</dd>{{/authors-shown}}
      {{#helpers-shown}}<dt>{{words.with-the-help-of}}</dt><dd>{{#helpers}}<bdi>{{name}}</bdi>{{#roles}}{{words.open-bracket}}{{.}}{{words.close-bracket}}{{/roles}}{{separator}}{{/helpers}}</dd>{{/helpers-shown}}
      {{#reviewers-shown}}<dt>{{words.reviewed-by}}</dt><dd>{{#reviewers}}<bdi>{{name}}</bdi>{{separator}}{{/reviewers}}</dd>{{/reviewers-shown}}
      {{#part-of}}<dt>{{words.part-of}}</dt><dd>{{>epub-place}}</dd>{{/part-of}}
      {{#answers-call}}<dt>{{words.answers-call}}</dt><dd>{{>epub-place}}</dd>{{/answers-call}}
      {{#first-written}}<dt>{{words.first-written}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd>{{/first-written}}
      {{#last-revised}}<dt>{{words.last-revised}}</dt><dd><time datetime="{{iso}}">{{text}}</time>{{#revisions}}<bdi>{{words.open-bracket}}{{.}}{{words.close-bracket}}</bdi>{{/revisions}}</dd>{{/last-revised}}
      {{#since-edition}}<dt>{{words.in-book-since}}</dt><dd>{{>epub-place}}</dd>{{/since-edition}}
      {{#picture-credits}}<dt>{{words.pictures}}</dt><dd>{{.}}</dd>{{/picture-credits}}
      {{#tags-shown}}<dt>{{words.tags}}</dt><dd>{{#tags}}{{>epub-term}}{{/tags}}</dd>{{/tags-shown}}
      {{#award}}<dt>{{words.award}}</dt><dd>{{.}}</dd>{{/award}}
    </dl>
    {{#citation}}<h3>{{words.to-cite}}</h3>
    <p>{{{.}}}{{#edition}} {{.}}{{/edition}}</p>{{/citation}}
    <p class="meta">{{licence.terms}}{{words.colon}}<a href="{{licence.href}}">{{licence.name}}</a>{{words.full-stop}}</p>
  </section>
</section>

"""##),
    TemplateFile(
      name: "epub/title.mustache",
      text: ##"""
<section class="title-page" epub:type="titlepage" aria-labelledby="page.title">
  {{#site}}<p class="label"><bdi>{{.}}</bdi></p>{{/site}}
  <h1 id="page.title"><bdi>{{title}}</bdi></h1>
  {{#subtitle}}<p class="lede"><bdi>{{.}}</bdi></p>{{/subtitle}}
  {{#part}}<p class="t2"><bdi>{{.}}</bdi></p>{{/part}}
  <div class="rule"></div>
  {{#edition}}<p>{{.}}</p>{{/edition}}
  <p class="meta">{{revision}}</p>
  {{#publisher}}<p class="meta"><bdi>{{.}}</bdi></p>{{/publisher}}
  {{#sample}}<p class="meta">{{words.all-sample}}</p>{{/sample}}
</section>

"""##),
    TemplateFile(
      name: "event.mustache",
      text: ##"""
<article class="story wrap" itemscope itemtype="{{described.type}}"{{#foreign}} lang="{{lang}}" dir="{{dir}}"{{/foreign}}>
  {{>banner}}
  <header>
    {{>crumbs}}
    {{#label}}<p class="label fit"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{.}}</p>{{/label}}
    <h1 class="measure" itemprop="name">{{title}}</h1>
    <p class="lede measure" itemprop="description">{{summary}}</p>
    {{#register}}<p class="row noprint fit"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}><a class="button" href="{{href}}">{{words.register}}</a></p>{{/register}}
    {{>also}}
  </header>
  <div class="body">
    {{>facts}}
    <div class="prose">
{{>cover}}
    {{#sessions-shown}}<h2 id="page.sessions"><span{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{words.sessions}}</span></h2>
    <table class="sessions" aria-labelledby="page.sessions"{{#own-lang}} lang="{{.}}" dir="{{own-dir}}"{{/own-lang}}>
      {{#zone}}<caption class="meta"><bdi lang="{{page-lang}}">{{.}}</bdi></caption>{{/zone}}
      <thead lang="{{page-lang}}"><tr><th scope="col">{{words.session-time}}</th><th scope="col">{{words.session}}</th></tr></thead>
      <tbody>
        {{#sessions}}<tr><td class="s">{{#day}}<bdi lang="{{page-lang}}">{{.}}</bdi><br>{{/day}}{{#time}}<time datetime="{{iso}}">{{.}}</time>{{/time}}</td><td><bdi>{{title}}</bdi>{{#speakers}}<br><span class="meta"><bdi>{{.}}</bdi></span>{{/speakers}}</td></tr>
        {{/sessions}}
      </tbody>
    </table>{{/sessions-shown}}
{{{body}}}
    {{#conclusions}}<h2 id="page.conclusions"><span{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{words.conclusions}}</span></h2>
    <p{{#own-lang}} lang="{{.}}" dir="{{own-dir}}"{{/own-lang}}>{{.}}</p>{{/conclusions}}
    {{#reported}}<p class="meta"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{.}}</p>{{/reported}}
    {{#speakers-shown}}<h2 id="page.speakers"><span{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{words.speakers}}</span></h2>
    <ul class="plain speakers">
      {{#speakers}}<li>{{>name}}{{#detail}} <span class="meta"{{#foreign}} lang="{{page-lang}}"{{/foreign}}>{{.}}</span>{{/detail}}{{#bio}}<p>{{.}}</p>{{/bio}}</li>
      {{/speakers}}
    </ul>{{/speakers-shown}}
    </div>
  </div>
  {{#series-shown}}<section class="outcome stack text" aria-labelledby="page.series"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>
    <h2 id="page.series">{{words.series-others}}</h2>
    <ol class="plain entries two">
      {{#series}}{{>entry-row}}
      {{/series}}
    </ol>
  </section>{{/series-shown}}
  {{>made}}
  {{#described}}{{>described}}{{/described}}
</article>

"""##),
    TemplateFile(
      name: "handbook.mustache",
      text: ##"""
<div class="wrap">
  {{#first-page}}<header class="title-page">
    <p class="label"><bdi{{#site.title-lang}} lang="{{.}}"{{/site.title-lang}}>{{site.title}}</bdi></p>
    <h1{{#title-lang}} lang="{{.}}"{{/title-lang}}><bdi>{{title}}</bdi></h1>
    {{#subtitle}}<p class="lede"{{#subtitle-lang}} lang="{{.}}"{{/subtitle-lang}}><bdi>{{.}}</bdi></p>{{/subtitle}}
    <div class="rule"></div>
    {{#edition}}<p class="meta"><a href="{{editions-href}}">{{.}}</a></p>{{/edition}}
    {{#sample}}<p class="meta">{{words.all-sample}}</p>{{/sample}}
    {{#ways-shown}}<p class="row noprint">{{#epub}}<a class="button" href="{{.}}" type="application/epub+zip">{{words.read-epub}}</a>{{/epub}} {{#prints}}<a class="button" href="{{href}}" type="application/pdf">{{title}}</a> {{/prints}}{{#feed}}<a class="button" href="{{.}}">{{words.feed-handbook}}</a>{{/feed}}</p>{{/ways-shown}}
  </header>{{/first-page}}
  {{^first-page}}<header class="open"><h1{{#title-lang}} lang="{{.}}"{{/title-lang}}><bdi>{{title}}</bdi></h1><p class="lede">{{page-number}}</p></header>{{/first-page}}
  <div class="gap">
    {{#figures-shown}}<section aria-labelledby="figures">
      <h2 id="figures" class="vh">{{words.figures}}</h2>
      <dl class="figures">
        {{#figures}}<div><dt>{{label}}</dt><dd class="big">{{number}}</dd></div>
        {{/figures}}
      </dl>
    </section>{{/figures-shown}}
    {{>map}}
    {{#indexes-shown}}<section aria-labelledby="find" class="noprint">
      <h2 id="find">{{words.find-a-story}}</h2>
      <ul class="plain row">{{#indexes}}<li><a href="{{href}}">{{title}}</a></li>{{/indexes}}</ul>
    </section>{{/indexes-shown}}
    {{#contents-shown}}<nav aria-labelledby="contents">
      <h2 id="contents">{{words.contents}}</h2>
      <ol class="plain cols">{{#contents}}<li><a class="tap" href="{{href}}">{{title}}</a></li>{{/contents}}</ol>
    </nav>{{/contents-shown}}
    {{#parts}}<section class="part" id="{{id}}"{{#title}} aria-labelledby="{{id}}-title"{{/title}}>
      <p class="no" aria-hidden="true">{{number}}</p>
      <div class="stack">
        {{#title}}<h2 id="{{id}}-title" class="t2"{{#lang}} lang="{{.}}" dir="{{dir}}"{{/lang}}>{{.}}</h2>{{/title}}
        {{#introduction}}<div class="prose"{{#lang}} lang="{{.}}" dir="{{dir}}"{{/lang}}>{{{.}}}</div>{{/introduction}}
        <ol class="plain entries two">
          {{#entries}}{{>entry-row}}
          {{/entries}}
        </ol>
      </div>
    </section>
    {{/parts}}
    {{#empty}}<p>{{words.no-stories}}</p>{{/empty}}
    {{>changes}}
    {{>pages}}
  </div>
</div>

"""##),
    TemplateFile(
      name: "index.mustache",
      text: ##"""
<div class="wrap gap">
  <header class="open">
    {{>crumbs}}
    <h1>{{title}}</h1>
    {{#first-page}}<p class="lede measure">{{lede}}</p>{{/first-page}}
    {{^first-page}}<p class="lede">{{page-number}}</p>{{/first-page}}
  </header>
  {{#goals-shown}}<nav aria-label="{{words.goals}}" class="noprint">
    <ol class="goals">
      {{#goals}}<li><a href="#{{id}}"><strong>{{number}}</strong><span class="meta"><span class="vh">{{label}}{{words.colon}}</span>{{count}}</span></a></li>
      {{/goals}}
    </ol>
    <p class="meta">{{words.goals-key}}</p>
  </nav>{{/goals-shown}}
  {{#sections}}<section{{#title}} aria-labelledby="page.{{id}}"{{/title}} class="stack">
    {{#title}}<h2 id="page.{{id}}"><span{{#region}} class="{{.}}"{{/region}}>{{.}}</span></h2>{{/title}}
    <ol class="plain entries two">
      {{#keys}}<li class="goal" id="{{id}}"><div><h{{#title}}3{{/title}}{{^title}}2{{/title}}>{{#number}}<span class="hang">{{.}}</span>{{/number}}<bdi>{{label}}</bdi></h{{#title}}3{{/title}}{{^title}}2{{/title}}></div>
      <div>{{#href}}<p><a class="tap" href="{{.}}">{{line}}<span class="vh"> {{for}}</span></a></p>{{/href}}{{^href}}<p>{{words.no-stories}}</p>{{/href}}{{#stories}}<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="fa" width="{{asia}}" height="6"/><rect class="fe" x="{{europe-start}}" width="{{europe}}" height="6"/></svg>
      <p class="meta"><span class="asia">{{asia-line}}</span> · <span class="europe">{{europe-line}}</span></p>{{/stories}}</div></li>
      {{/keys}}
    </ol>
  </section>
  {{/sections}}
  {{#missing}}<p class="meta measure">{{.}}</p>{{/missing}}
  {{>pages}}
</div>

"""##),
    TemplateFile(
      name: "indexes.mustache",
      text: ##"""
<div class="wrap gap">
  <header class="open">
    <h1>{{title}}</h1>
    <p class="lede measure">{{lede}}</p>
  </header>
  {{#search}}{{>search}}{{/search}}
  {{#indexes}}<section aria-labelledby="page.{{id}}" class="stack">
    <h2 id="page.{{id}}"><a class="tap" href="{{href}}">{{title}}</a></h2>
    <ul class="plain keys">
      {{#keys}}{{>key}}
      {{/keys}}
    </ul>
    {{#all}}<p><a class="tap" href="{{href}}">{{.}}<span class="vh">: {{title}}</span></a></p>{{/all}}
  </section>
  {{/indexes}}
</div>

"""##),
    TemplateFile(
      name: "kind.mustache",
      text: ##"""
<div class="wrap gap">
  <header class="open">
    <h1 class="measure"{{#lang}} lang="{{.}}" dir="{{dir}}"{{/lang}}>{{title}}</h1>
    {{#subtitle}}<p class="lede measure">{{.}}</p>{{/subtitle}}
    {{^first-page}}<p class="lede">{{page-number}}</p>{{/first-page}}
  </header>
  {{#sections}}<section{{#title}} aria-labelledby="{{id}}"{{/title}}>
    {{#title}}<h2 id="{{id}}">{{.}}</h2>{{/title}}
    <ol class="plain entries two">
      {{#entries}}{{>entry-row}}
      {{/entries}}
    </ol>
  </section>
  {{/sections}}
  {{>pages}}
</div>

"""##),
    TemplateFile(
      name: "list.mustache",
      text: ##"""
<div class="wrap gap">
  <header class="open">
    {{>crumbs}}
    <h1 class="measure"><bdi>{{title}}</bdi></h1>
    <p class="lede">{{#first-page}}{{lede}}{{/first-page}}{{^first-page}}{{page-number}}{{/first-page}}</p>
    {{#feed}}<p class="row noprint"><a href="{{.}}">{{words.feed-list}}</a></p>{{/feed}}
  </header>
  {{#groups}}<section{{#title}} aria-labelledby="page.{{id}}"{{/title}}>
    {{#title}}<h2 id="page.{{id}}">{{.}}</h2>{{/title}}
    <ol class="plain entries two">
      {{#entries}}{{>entry-row}}
      {{/entries}}
    </ol>
  </section>
  {{/groups}}
  {{>pages}}
</div>

"""##),
    TemplateFile(
      name: "messages/fr.yml",
      text: ##"""
# What the program says about a workspace, in French: its messages, by their English words.
# A line is read so: the English words are the key, what stands after the colon is said instead of them.
# {name} stands for what the message puts in; each name of the English words is in the French ones too.
# A line that is missing is said in English. Names of keys, of files and of commands stay as they are.
# Before : and inside « » stands a no-break space, before ; ! ? a narrow one.
# Reviewed by: nobody yet (a native reader is welcome).

# Around every message
"error:": "erreur :"
"warning:": "avertissement :"
"note:": "remarque :"
"fix:": "correction :"
"help:": "aide :"
"in English: {english}": "en anglais : {english}"
"errors: {count}": "erreurs : {count}"
"warnings: {count}": "avertissements : {count}"
"notes: {count}": "remarques : {count}"
"files: {count}": "fichiers : {count}"
"{count} entries checked, no mistakes found": "{count} textes vérifiés, aucune faute trouvée"
"1 entry checked, no mistakes found": "1 texte vérifié, aucune faute trouvée"
"there is nothing below 'stories' to check yet": "il n’y a encore rien à vérifier dans « stories »"

# Outputs: the book file
"1 picture is left out of the book file, which holds 100 MB of pictures at most": "1 image manque dans le livre (EPUB), qui contient au plus 100 Mo d’images"
"{count} pictures are left out of the book file, which holds 100 MB of pictures at most": "{count} images manquent dans le livre (EPUB), qui contient au plus 100 Mo d’images"
"make the pictures smaller; 2,000 pixels are wide enough": "réduisez les images ; 2 000 pixels de large suffisent"

# Outputs: pictures
"the picture '{path}' is left out: {why}": "l’image « {path} » n’est pas publiée : {why}"
"it is shown here": "elle est montrée ici"
"'.{name}' pictures cannot be shown": "les images « .{name} » ne peuvent pas être montrées"
"its name says '{named}', but it is a {found} file": "son nom dit « {named} », mais c’est un fichier {found}"
"it is not a {named} file": "ce n’est pas un fichier {named}"
"it is damaged: {what}": "elle est abîmée : {what}"
"it has more than 50 million pixels": "elle a plus de 50 millions de pixels"
"it is larger than {limit} MB": "elle dépasse {limit} Mo"
"reading it takes too much memory or time": "sa lecture demande trop de mémoire ou de temps"
"it holds {what}": "elle contient {what}"
"the program 'colophon-pictures' cannot read it: {why}": "le programme « colophon-pictures » ne peut pas la lire : {why}"
"{why}": "{why}"
"save it as PNG or JPEG": "enregistrez-la en PNG ou en JPEG"
"give it the right ending, or save it anew": "donnez au nom la bonne extension, ou enregistrez de nouveau l’image"
"open it in a picture program and save it anew": "ouvrez-la dans un logiciel d’images et enregistrez-la de nouveau"
"make it smaller; 2,000 pixels are wide enough": "réduisez-la ; 2 000 pixels de large suffisent"
"save it as plain SVG, or as PNG": "enregistrez-la en SVG simple, ou en PNG"
"try again; if it stays so, 'colophon doctor' says more": "essayez de nouveau ; si cela ne change pas, « colophon doctor » en dit plus"
"the picture '{path}' weighs {weight}; 'budget: image' allows {budget}": "l’image « {path} » pèse {weight} ; « budget: image » permet {budget}"
"make it smaller; 1,200 pixels are wide enough, and JPEG is right for a photo": "réduisez-la ; 1 200 pixels de large suffisent, et JPEG convient à une photo"
"1 picture is left out: {why}": "1 image n’est pas publiée : {why}"
"{count} pictures are left out: {why}": "{count} images ne sont pas publiées : {why}"
"1 picture is left out: the program 'colophon-pictures' was not found": "1 image n’est pas publiée : le programme « colophon-pictures » est introuvable"
"{count} pictures are left out: the program 'colophon-pictures' was not found": "{count} images ne sont pas publiées : le programme « colophon-pictures » est introuvable"
"the first is shown here": "la première est montrée ici"
"install libvips-dev and run 'make'; 'colophon doctor' says what was found": "installez libvips-dev et lancez « make » ; « colophon doctor » dit ce qui a été trouvé"
"the picture '{path}' tells where it was taken": "l’image « {path} » dit où elle a été prise"
"save it anew without its place; if it was sent already, tell whoever looks after the repository, because history keeps it":
  "enregistrez-la de nouveau sans le lieu ; si elle est déjà envoyée, prévenez la personne qui s’occupe du dépôt, car l’historique la garde"

# Outputs: print
"no font can show '{letter}' ({code}) in the printed book": "aucune police ne peut montrer « {letter} » ({code}) dans le livre imprimé"
"no font can show '{letter}' ({code}, {script}) in the printed book": "aucune police ne peut montrer « {letter} » ({code}, {script}) dans le livre imprimé"
"a letter here is made of {count} signs; at most {most} can be shown": "une lettre est faite ici de {count} signes ; on peut en montrer {most} au plus"
"delete it, and write the letter again without the marks": "effacez-la, et récrivez la lettre sans les signes"
"a space ends the address '{address}' too early": "une espace termine l’adresse « {address} » trop tôt"
"the consent of '{name}' was given on {day}, which is still ahead": "l’accord de « {name} » a été donné le {day}, un jour qui est encore à venir"
"write the day on which the form was signed": "écrivez le jour où le formulaire a été signé"
"no PDF is made: {why}": "aucun PDF n’est créé : {why}"
"no PDF is made, since no font can show some letters": "aucun PDF n’est créé, car aucune police ne peut montrer certaines lettres"
"mend what is said of letters, or install the fonts that are named": "corrigez ce qui est dit des lettres, ou installez les polices qui sont nommées"
"print the stories that changed last with 'colophon sheet', to find the one that stops it": "imprimez les récits modifiés en dernier avec « colophon sheet », pour trouver celui qui l’arrête"
"write another character, or install a font that has it": "écrivez un autre caractère, ou installez une police qui le contient"
"install its letters with 'sudo apt-get install {package}', or write another character": "installez ses lettres avec « sudo apt-get install {package} », ou écrivez un autre caractère"

# Outputs: the site
"there is no 'base-url', so no feeds and no full addresses are made": "il n’y a pas de « base-url », donc pas de fils ni d’adresses complètes"
"set 'base-url' in colophon.yml, or build with '--base-url https://…'": "indiquez « base-url » dans colophon.yml, ou construisez avec « --base-url https://… »"
"the page '{address}' weighs {weight} with its style; 'budget: page' allows {budget}": "la page « {address} » pèse {weight} avec son style ; « budget: page » permet {budget}"
"allow more after 'budget: page' in colophon.yml": "permettez davantage après « budget: page » dans colophon.yml"
"shorten the text, make two of it, or allow more after 'budget: page' in colophon.yml": "raccourcissez le texte, faites-en deux, ou permettez davantage après « budget: page » dans colophon.yml"
"{count} more pages weigh more than 'budget: page' allows, up to {weight}": "autres pages qui dépassent « budget: page » : {count}, jusqu’à {weight}"
"allow more after 'budget: page' in colophon.yml, or shorten what these pages share": "permettez davantage après « budget: page » dans colophon.yml, ou raccourcissez ce que ces pages ont en commun"

# Outputs: templates
"unknown country '{written}'; did you mean '{code}'?": "pays inconnu « {written} » ; vouliez-vous dire « {code} » ?"
"unknown country '{written}'": "pays inconnu « {written} »"
"write '{code}'": "écrivez « {code} »"
"write its two-letter code in capitals": "écrivez son code de deux lettres majuscules"
"the place of '{code}' should be a column and a row": "la place de « {code} » devrait être une colonne et une ligne"
"for instance: {line}": "par exemple : {line}"
"'{written}' lies outside the map": "« {written} » est en dehors de la carte"
"columns and rows go from 1 to {most}": "les colonnes et les lignes vont de 1 à {most}"
"'{second}' would cover '{first}': both have this place": "« {second} » cacherait « {first} » : les deux ont cette place"
"'{first}' is here": "« {first} » est ici"
"give one of the two another place": "donnez une autre place à l’un des deux"
"there are no words in the language '{tag}'": "il n’y a pas de mots dans la langue « {tag} »"
"write the English words with 'colophon templates --write words/en.yml', and save them in your language as 'templates/words/{tag}.yml'": "écrivez les mots anglais avec « colophon templates --write words/en.yml », et enregistrez-les dans votre langue sous « templates/words/{tag}.yml »"
"included from here": "inclus à partir d’ici"
"a tag begins with '{{' and has no '}}'": "une balise commence par « {{ » et n’a pas de « }} »"
"section '{name}' is not closed": "la section « {name} » n’est pas fermée"
"write {tag} where it ends": "écrivez {tag} là où elle finit"
"'{name}' is closed here, but no section is open": "« {name} » est fermé ici, mais aucune section n’est ouverte"
"'{name}' is closed here, but the open section is '{open}'": "« {name} » est fermé ici, mais la section ouverte est « {open} »"
"'{text}' is not a name": "« {text} » n’est pas un nom"
"a name has letters, digits and '-', with '.' between names": "un nom a des lettres, des chiffres et « - », avec « . » entre les noms"
"{what} cannot be used in these templates": "ceci n’est pas possible dans ces modèles : {what}"
"use names, sections, partials and comments": "utilisez des noms, des sections, des modèles inclus et des commentaires"
"sections are nested deeper than {limit}": "trop de sections l’une dans l’autre : au plus {limit}"
"the file is larger than {limit} kB": "le fichier dépasse {limit} ko"
"partials go round: {names}": "des modèles s’incluent en boucle : {names}"
"partials include one another too many times": "des modèles s’incluent les uns les autres trop de fois"
"'{name}' cannot be shown: it is for sections": "« {name} » ne peut pas être montré : il sert aux sections"
"write {tag} … {close}": "écrivez {tag} … {close}"
"'{name}' is text and must be escaped": "« {name} » est du texte et doit être protégé (échappé)"
"write {tag}": "écrivez {tag}"
"'.' stands for the text of a section, and no such section is around it": "« . » désigne le texte d’une section, et il n’y a pas de telle section autour"
"'{name}' has no names of its own": "« {name} » n’a pas de noms à lui"
"'<{name}>' is not closed, as it must be in the book file": "« <{name}> » n’est pas fermé, or il doit l’être dans le livre (EPUB)"
"end it with '/>': <{name} />": "finissez-le par « /> » : <{name} />"
"'&{name};' is a name that the book file does not know": "« &{name}; » est un nom que le livre (EPUB) ne connaît pas"
"write the character itself": "écrivez le caractère lui-même"
"names here, on the page '{page}': {names}": "noms possibles ici, sur la page « {page} » : {names}"
"unknown name '{name}'": "nom inconnu « {name} »"
"unknown name '{name}'; did you mean '{nearest}'?": "nom inconnu « {name} » ; vouliez-vous dire « {nearest} » ?"
"rename to '{nearest}'": "renommez en « {nearest} »"
"partials: {names}": "modèles à inclure : {names}"
"unknown partial '{name}'": "modèle à inclure inconnu « {name} »"
"unknown partial '{name}'; did you mean '{nearest}'?": "modèle à inclure inconnu « {name} » ; vouliez-vous dire « {nearest} » ?"
"'{path}' is used by no page; did you mean '{nearest}'?": "« {path} » ne sert à aucune page ; vouliez-vous dire « {nearest} » ?"
"'{path}' is used by no page": "« {path} » ne sert à aucune page"
"templates/README.md of the program names the files that can be replaced": "le fichier templates/README.md du programme nomme les fichiers qui peuvent être remplacés"
"the section opens here": "la section s’ouvre ici"
"'{key}' has no names in braces": "« {key} » n’a pas de noms entre accolades"
"names in '{key}': {names}": "noms dans « {key} » : {names}"
"'{name}' is not in the words for '{key}'": "« {name} » manque dans les mots pour « {key} »"
"put '{name}' where it belongs; until then it is said in English": "mettez « {name} » à sa place ; d’ici là, c’est dit en anglais"
"nothing is put in for '{name}'": "rien n’est mis à la place de « {name} »"
"nothing is put in for '{name}'; did you mean '{meant}'?": "rien n’est mis à la place de « {name} » ; vouliez-vous dire « {meant} » ?"
"write '{meant}'": "écrivez « {meant} »"
"no page shows the words '{key}'; did you mean '{nearest}'?": "aucune page ne montre les mots « {key} » ; vouliez-vous dire « {nearest} » ?"
"no page shows the words '{key}'": "aucune page ne montre les mots « {key} »"
"'{key}' must be one text, as in '{key}: …'": "« {key} » doit être un seul texte, comme dans « {key}: … »"
"{count} of {all} lines in '{tag}' are English still": "lignes encore en anglais dans « {tag} » : {count} sur {all}"
"the first of them: {names}; add them to 'templates/words/{tag}.yml'": "les premières : {names} ; ajoutez-les dans « templates/words/{tag}.yml »"
"add {names} to 'templates/words/{tag}.yml'": "ajoutez {names} dans « templates/words/{tag}.yml »"

# SourceModel: diagnostics
"{count} more like this in this file": "autres fautes du même genre dans ce fichier : {count}"

# Stories: across files
"author '{person}' has no {missing}": "il manque pour « {person} » (author) : {missing}"
"'{path}' could say it": "« {path} » pourrait le dire"
"add {missing} here or in '{path}'": "ajoutez {missing} ici ou dans « {path} »"
"'{path}' has no heading '#{fragment}'": "« {path} » n’a pas de titre « #{fragment} »"
"this text has no heading '#{fragment}'": "ce texte n’a pas de titre « #{fragment} »"
"'{path}' has no heading '#{fragment}'; did you mean '#{nearest}'?": "« {path} » n’a pas de titre « #{fragment} » ; vouliez-vous dire « #{nearest} » ?"
"this text has no heading '#{fragment}'; did you mean '#{nearest}'?": "ce texte n’a pas de titre « #{fragment} » ; vouliez-vous dire « #{nearest} » ?"
"it has no headings: take '#' and what follows out": "il n’a pas de titres : retirez « # » et ce qui suit"
"the headings there: {list}": "les titres de ce texte : {list}"
"the link '{link}' leads to no file": "le lien « {link} » ne mène à aucun fichier"
"an address on the web begins with 'https://'": "une adresse sur le web commence par « https:// »"
"the link '{link}' leads to no file; did you mean '{nearest}'?": "le lien « {link} » ne mène à aucun fichier ; vouliez-vous dire « {nearest} » ?"
"the link '{link}' leads to a file of which no page is made": "le lien « {link} » mène à un fichier dont aucune page n’est faite"
"write the path from this file to another story, for instance '../blog/tea.md'": "écrivez le chemin qui va de ce fichier à un autre récit, par exemple « ../blog/tea.md »"
"'{link}' leads out of the repository": "« {link} » mène hors du dépôt"
"only files below 'stories' can be reached": "seuls les fichiers dans « stories » peuvent être atteints"
"the link has no address": "le lien n’a pas d’adresse"
"write it between the round brackets": "écrivez-la entre les parenthèses"
"change it to '{text}'": "remplacez par « {text} »"
"there is no picture '{name}'": "il n’y a pas d’image « {name} »"
"put the file beside this text, and write its name as it is": "mettez le fichier à côté de ce texte, et écrivez son nom tel qu’il est"
"the picture is called '{nearest}', not '{name}': capital letters count": "l’image s’appelle « {nearest} », et non « {name} » : les majuscules comptent"
"there is no picture '{name}'; did you mean '{nearest}'?": "il n’y a pas d’image « {name} » ; vouliez-vous dire « {nearest} » ?"
"consent for '{name}', who is not named in this entry": "consentement pour « {name} », qui n’est pas nommé dans ce texte"
"consent for '{name}', who is not named in this entry; did you mean '{nearest}'?": "consentement pour « {name} », qui n’est pas nommé dans ce texte ; vouliez-vous dire « {nearest} » ?"
"write the name as it stands in 'authors', 'speakers', 'person' or a caption": "écrivez le nom tel qu’il figure dans « authors », « speakers », « person » ou une légende"
"change it to '{nearest}'": "remplacez par « {nearest} »"
"no guardian's consent for the {covers} of '{name}', who is a minor": "pas de consentement d’un parent ou responsable légal ({covers}) pour « {name} », personne mineure"
"no guardian's consent for the {covers} of '{name}', who is a minor and names '{file}'":
  "pas de consentement d’un parent ou responsable légal ({covers}) qui nomme « {file} » pour « {name} », personne mineure"
"no consent of '{name}' that covers {covers}": "pas de consentement de « {name} » pour {covers}"
"no consent of '{name}' that covers {covers} and names '{file}'": "pas de consentement de « {name} » pour {covers} qui nomme « {file} »"
"add a record to 'consent': for: {name}, covers: [{list}], by: guardian, and 'items', 'reference', 'given'":
  "ajoutez à « consent » : for: {name}, covers: [{list}], by: guardian, avec « items », « reference », « given »"
"add a record to 'consent': for: {name}, covers: [{list}], by: guardian, and 'reference', 'given'":
  "ajoutez à « consent » : for: {name}, covers: [{list}], by: guardian, avec « reference », « given »"
"add a record to 'consent': for: {name}, covers: [{list}], by: self, and 'items', 'reference', 'given'":
  "ajoutez à « consent » : for: {name}, covers: [{list}], by: self, avec « items », « reference », « given »"
"add a record to 'consent': for: {name}, covers: [{list}], by: self, and 'reference', 'given'": "ajoutez à « consent » : for: {name}, covers: [{list}], by: self, avec « reference », « given »"
"no consent record covers the picture '{file}'": "aucun consentement ne couvre l’image « {file} »"
"add a record to 'consent' that covers photo, with '{file}' in its 'items'; or, if it shows nobody, a row under 'pictures' with 'file: {file}' and 'shows: no-people'":
  "ajoutez à « consent » un consentement qui couvre photo, avec « {file} » dans « items » ; ou, si l’on n’y voit personne, une ligne sous « pictures » avec « file: {file} » et « shows: no-people »"
"'{name}' took back this consent on {day}": "« {name} » a retiré ce consentement le {day}"
"'{name}' took back this consent on {day} (picture '{file}')": "« {name} » a retiré ce consentement le {day} (image « {file} »)"
"take out what it covered, or withdraw the whole entry with 'withdrawn'; if '{name}' agreed again since, add a new record with that day as 'given'":
  "retirez ce qu’il couvrait, ou retirez tout le texte avec « withdrawn » ; si « {name} » a de nouveau donné son accord depuis, ajoutez un nouveau consentement avec ce jour comme « given »"
"the consent of '{name}' ended on {day}": "le consentement de « {name} » a pris fin le {day}"
"the consent of '{name}' ended on {day} (picture '{file}')": "le consentement de « {name} » a pris fin le {day} (image « {file} »)"
"ask again and add a new record, or take out what it covered": "demandez-le de nouveau et ajoutez-le, ou retirez ce qu’il couvrait"
"the consent of '{name}', a minor, was not given by a guardian": "le consentement de « {name} », personne mineure, n’a pas été donné par un parent ou responsable légal"
"the consent of '{name}', a minor, was not given by a guardian (picture '{file}')":
  "le consentement de « {name} », personne mineure, n’a pas été donné par un parent ou responsable légal (image « {file} »)"
"ask a parent or guardian, and write 'by: guardian'": "demandez à un parent ou responsable légal, et écrivez « by: guardian »"
"the consent of '{name}' holds for {channels}, and this entry is in {kind}": "le consentement de « {name} » vaut pour {channels}, et ce texte est dans {kind}"
"the consent of '{name}' holds for {channels}, and this entry is in {kind} (picture '{file}')": "le consentement de « {name} » vaut pour {channels}, et ce texte est dans {kind} (image « {file} »)"
"ask whether it may be shown here too, and add the channel": "demandez s’il peut valoir ici aussi, et ajoutez ce lieu à « channels »"
"this translation is in '{tag}', and so is its original": "cette traduction est en « {tag} », et son original aussi"
"the original says it here": "l’original le dit ici"
"if one of them is in another language, correct its 'lang', and the tag in the name of the translation; if both are in '{tag}', keep one":
  "si l’un des deux est dans une autre langue, corrigez son « lang », et le code dans le nom de la traduction ; si les deux sont en « {tag} », n’en gardez qu’un"
"'{name}' is named twice; the first place counts": "« {name} » est nommé deux fois ; la première place compte"
"it is named here first": "il est nommé ici d’abord"
"the introduction '{path}' of the part '{part}' is shown in the part '{first}' already": "l’introduction « {path} » de la partie « {part} » est déjà montrée dans la partie « {first} »"
"take the line 'introduction' out of one of the two parts": "retirez la ligne « introduction » de l’une des deux parties"
"the introduction of the part '{part}' has {size} kB, at most {limit} kB are shown": "l’introduction de la partie « {part} » a {size} ko, au plus {limit} ko sont montrés"
"make it shorter, or make it a story of its own": "raccourcissez-la, ou faites-en un récit à part"
"'{path}' is a draft, so the link is shown as text": "« {path} » est un brouillon, donc le lien est montré comme du texte"
"'{path}' is not yet due, so the link is shown as text": "« {path} » n’est pas encore à publier, donc le lien est montré comme du texte"
"'{path}' still waits for approval, so the link is shown as text": "« {path} » attend encore une approbation, donc le lien est montré comme du texte"
"'{path}' was withdrawn, so the link is shown as text": "« {path} » a été retiré, donc le lien est montré comme du texte"
"nobody has agreed to this text yet; it needs 1 colleague who is not an author": "personne n’a encore approuvé ce texte ; il faut l’accord de 1 collègue qui ne figure pas parmi les auteurs"
"nobody has agreed to this text yet; it needs 1 colleague at another school than the authors":
  "personne n’a encore approuvé ce texte ; il faut l’accord de 1 collègue d’une autre école que celle des auteurs"
"nobody has agreed to this text yet; it needs 1 colleague in another country than the authors":
  "personne n’a encore approuvé ce texte ; il faut l’accord de 1 collègue d’un autre pays que celui des auteurs"
"nobody has agreed to this text yet; it needs 1 colleague in the other region (Asia or Europe) than the authors":
  "personne n’a encore approuvé ce texte ; il faut l’accord de 1 collègue de l’autre région (Asie ou Europe) que celle des auteurs"
"nobody has agreed to this text yet; it needs {missing} colleagues who are not authors":
  "personne n’a encore approuvé ce texte ; il faut l’accord de {missing} collègues qui ne figurent pas parmi les auteurs"
"nobody has agreed to this text yet; it needs {missing} colleagues at another school than the authors":
  "personne n’a encore approuvé ce texte ; il faut l’accord de {missing} collègues d’une autre école que celle des auteurs"
"nobody has agreed to this text yet; it needs {missing} colleagues in another country than the authors":
  "personne n’a encore approuvé ce texte ; il faut l’accord de {missing} collègues d’un autre pays que celui des auteurs"
"nobody has agreed to this text yet; it needs {missing} colleagues in the other region (Asia or Europe) than the authors":
  "personne n’a encore approuvé ce texte ; il faut l’accord de {missing} collègues de l’autre région (Asie ou Europe) que celle des auteurs"
"nobody who counts has agreed to this text as it is; it needs 1 colleague who is not an author":
  "aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de 1 collègue qui ne figure pas parmi les auteurs"
"nobody who counts has agreed to this text as it is; it needs 1 colleague at another school than the authors":
  "aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de 1 collègue d’une autre école que celle des auteurs"
"nobody who counts has agreed to this text as it is; it needs 1 colleague in another country than the authors":
  "aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de 1 collègue d’un autre pays que celui des auteurs"
"nobody who counts has agreed to this text as it is; it needs 1 colleague in the other region (Asia or Europe) than the authors":
  "aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de 1 collègue de l’autre région (Asie ou Europe) que celle des auteurs"
"nobody who counts has agreed to this text as it is; it needs {missing} colleagues who are not authors":
  "aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de {missing} collègues qui ne figurent pas parmi les auteurs"
"nobody who counts has agreed to this text as it is; it needs {missing} colleagues at another school than the authors":
  "aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de {missing} collègues d’une autre école que celle des auteurs"
"nobody who counts has agreed to this text as it is; it needs {missing} colleagues in another country than the authors":
  "aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de {missing} collègues d’un autre pays que celui des auteurs"
"nobody who counts has agreed to this text as it is; it needs {missing} colleagues in the other region (Asia or Europe) than the authors":
  "aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de {missing} collègues de l’autre région (Asie ou Europe) que celle des auteurs"
"1 colleague has agreed to this text; it needs 1 more colleague who is not an author": "1 collègue a approuvé ce texte ; il faut encore l’accord de 1 collègue qui ne figure pas parmi les auteurs"
"1 colleague has agreed to this text; it needs 1 more colleague at another school than the authors":
  "1 collègue a approuvé ce texte ; il faut encore l’accord de 1 collègue d’une autre école que celle des auteurs"
"1 colleague has agreed to this text; it needs 1 more colleague in another country than the authors":
  "1 collègue a approuvé ce texte ; il faut encore l’accord de 1 collègue d’un autre pays que celui des auteurs"
"1 colleague has agreed to this text; it needs 1 more colleague in the other region (Asia or Europe) than the authors":
  "1 collègue a approuvé ce texte ; il faut encore l’accord de 1 collègue de l’autre région (Asie ou Europe) que celle des auteurs"
"1 colleague has agreed to this text; it needs {missing} more colleagues who are not authors":
  "1 collègue a approuvé ce texte ; il faut encore l’accord de {missing} collègues qui ne figurent pas parmi les auteurs"
"1 colleague has agreed to this text; it needs {missing} more colleagues at another school than the authors":
  "1 collègue a approuvé ce texte ; il faut encore l’accord de {missing} collègues d’une autre école que celle des auteurs"
"1 colleague has agreed to this text; it needs {missing} more colleagues in another country than the authors":
  "1 collègue a approuvé ce texte ; il faut encore l’accord de {missing} collègues d’un autre pays que celui des auteurs"
"1 colleague has agreed to this text; it needs {missing} more colleagues in the other region (Asia or Europe) than the authors":
  "1 collègue a approuvé ce texte ; il faut encore l’accord de {missing} collègues de l’autre région (Asie ou Europe) que celle des auteurs"
"{holding} colleagues have agreed to this text; it needs 1 more colleague who is not an author":
  "{holding} collègues ont approuvé ce texte ; il faut encore l’accord de 1 collègue qui ne figure pas parmi les auteurs"
"{holding} colleagues have agreed to this text; it needs 1 more colleague at another school than the authors":
  "{holding} collègues ont approuvé ce texte ; il faut encore l’accord de 1 collègue d’une autre école que celle des auteurs"
"{holding} colleagues have agreed to this text; it needs 1 more colleague in another country than the authors":
  "{holding} collègues ont approuvé ce texte ; il faut encore l’accord de 1 collègue d’un autre pays que celui des auteurs"
"{holding} colleagues have agreed to this text; it needs 1 more colleague in the other region (Asia or Europe) than the authors":
  "{holding} collègues ont approuvé ce texte ; il faut encore l’accord de 1 collègue de l’autre région (Asie ou Europe) que celle des auteurs"
"{holding} colleagues have agreed to this text; it needs {missing} more colleagues who are not authors":
  "{holding} collègues ont approuvé ce texte ; il faut encore l’accord de {missing} collègues qui ne figurent pas parmi les auteurs"
"{holding} colleagues have agreed to this text; it needs {missing} more colleagues at another school than the authors":
  "{holding} collègues ont approuvé ce texte ; il faut encore l’accord de {missing} collègues d’une autre école que celle des auteurs"
"{holding} colleagues have agreed to this text; it needs {missing} more colleagues in another country than the authors":
  "{holding} collègues ont approuvé ce texte ; il faut encore l’accord de {missing} collègues d’un autre pays que celui des auteurs"
"{holding} colleagues have agreed to this text; it needs {missing} more colleagues in the other region (Asia or Europe) than the authors":
  "{holding} collègues ont approuvé ce texte ; il faut encore l’accord de {missing} collègues de l’autre région (Asie ou Europe) que celle des auteurs"
"left out: nobody has agreed to this text yet; it needs 1 colleague who is not an author":
  "laissé de côté : personne n’a encore approuvé ce texte ; il faut l’accord de 1 collègue qui ne figure pas parmi les auteurs"
"left out: nobody has agreed to this text yet; it needs 1 colleague at another school than the authors":
  "laissé de côté : personne n’a encore approuvé ce texte ; il faut l’accord de 1 collègue d’une autre école que celle des auteurs"
"left out: nobody has agreed to this text yet; it needs 1 colleague in another country than the authors":
  "laissé de côté : personne n’a encore approuvé ce texte ; il faut l’accord de 1 collègue d’un autre pays que celui des auteurs"
"left out: nobody has agreed to this text yet; it needs 1 colleague in the other region (Asia or Europe) than the authors":
  "laissé de côté : personne n’a encore approuvé ce texte ; il faut l’accord de 1 collègue de l’autre région (Asie ou Europe) que celle des auteurs"
"left out: nobody has agreed to this text yet; it needs {missing} colleagues who are not authors":
  "laissé de côté : personne n’a encore approuvé ce texte ; il faut l’accord de {missing} collègues qui ne figurent pas parmi les auteurs"
"left out: nobody has agreed to this text yet; it needs {missing} colleagues at another school than the authors":
  "laissé de côté : personne n’a encore approuvé ce texte ; il faut l’accord de {missing} collègues d’une autre école que celle des auteurs"
"left out: nobody has agreed to this text yet; it needs {missing} colleagues in another country than the authors":
  "laissé de côté : personne n’a encore approuvé ce texte ; il faut l’accord de {missing} collègues d’un autre pays que celui des auteurs"
"left out: nobody has agreed to this text yet; it needs {missing} colleagues in the other region (Asia or Europe) than the authors":
  "laissé de côté : personne n’a encore approuvé ce texte ; il faut l’accord de {missing} collègues de l’autre région (Asie ou Europe) que celle des auteurs"
"left out: nobody who counts has agreed to this text as it is; it needs 1 colleague who is not an author":
  "laissé de côté : aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de 1 collègue qui ne figure pas parmi les auteurs"
"left out: nobody who counts has agreed to this text as it is; it needs 1 colleague at another school than the authors":
  "laissé de côté : aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de 1 collègue d’une autre école que celle des auteurs"
"left out: nobody who counts has agreed to this text as it is; it needs 1 colleague in another country than the authors":
  "laissé de côté : aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de 1 collègue d’un autre pays que celui des auteurs"
"left out: nobody who counts has agreed to this text as it is; it needs 1 colleague in the other region (Asia or Europe) than the authors":
  "laissé de côté : aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de 1 collègue de l’autre région (Asie ou Europe) que celle des auteurs"
"left out: nobody who counts has agreed to this text as it is; it needs {missing} colleagues who are not authors":
  "laissé de côté : aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de {missing} collègues qui ne figurent pas parmi les auteurs"
"left out: nobody who counts has agreed to this text as it is; it needs {missing} colleagues at another school than the authors":
  "laissé de côté : aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de {missing} collègues d’une autre école que celle des auteurs"
"left out: nobody who counts has agreed to this text as it is; it needs {missing} colleagues in another country than the authors":
  "laissé de côté : aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de {missing} collègues d’un autre pays que celui des auteurs"
"left out: nobody who counts has agreed to this text as it is; it needs {missing} colleagues in the other region (Asia or Europe) than the authors":
  "laissé de côté : aucune personne dont l’avis compte n’a approuvé ce texte tel qu’il est ; il faut l’accord de {missing} collègues de l’autre région (Asie ou Europe) que celle des auteurs"
"left out: 1 colleague has agreed to this text; it needs 1 more colleague who is not an author":
  "laissé de côté : 1 collègue a approuvé ce texte ; il faut encore l’accord de 1 collègue qui ne figure pas parmi les auteurs"
"left out: 1 colleague has agreed to this text; it needs 1 more colleague at another school than the authors":
  "laissé de côté : 1 collègue a approuvé ce texte ; il faut encore l’accord de 1 collègue d’une autre école que celle des auteurs"
"left out: 1 colleague has agreed to this text; it needs 1 more colleague in another country than the authors":
  "laissé de côté : 1 collègue a approuvé ce texte ; il faut encore l’accord de 1 collègue d’un autre pays que celui des auteurs"
"left out: 1 colleague has agreed to this text; it needs 1 more colleague in the other region (Asia or Europe) than the authors":
  "laissé de côté : 1 collègue a approuvé ce texte ; il faut encore l’accord de 1 collègue de l’autre région (Asie ou Europe) que celle des auteurs"
"left out: 1 colleague has agreed to this text; it needs {missing} more colleagues who are not authors":
  "laissé de côté : 1 collègue a approuvé ce texte ; il faut encore l’accord de {missing} collègues qui ne figurent pas parmi les auteurs"
"left out: 1 colleague has agreed to this text; it needs {missing} more colleagues at another school than the authors":
  "laissé de côté : 1 collègue a approuvé ce texte ; il faut encore l’accord de {missing} collègues d’une autre école que celle des auteurs"
"left out: 1 colleague has agreed to this text; it needs {missing} more colleagues in another country than the authors":
  "laissé de côté : 1 collègue a approuvé ce texte ; il faut encore l’accord de {missing} collègues d’un autre pays que celui des auteurs"
"left out: 1 colleague has agreed to this text; it needs {missing} more colleagues in the other region (Asia or Europe) than the authors":
  "laissé de côté : 1 collègue a approuvé ce texte ; il faut encore l’accord de {missing} collègues de l’autre région (Asie ou Europe) que celle des auteurs"
"left out: {holding} colleagues have agreed to this text; it needs 1 more colleague who is not an author":
  "laissé de côté : {holding} collègues ont approuvé ce texte ; il faut encore l’accord de 1 collègue qui ne figure pas parmi les auteurs"
"left out: {holding} colleagues have agreed to this text; it needs 1 more colleague at another school than the authors":
  "laissé de côté : {holding} collègues ont approuvé ce texte ; il faut encore l’accord de 1 collègue d’une autre école que celle des auteurs"
"left out: {holding} colleagues have agreed to this text; it needs 1 more colleague in another country than the authors":
  "laissé de côté : {holding} collègues ont approuvé ce texte ; il faut encore l’accord de 1 collègue d’un autre pays que celui des auteurs"
"left out: {holding} colleagues have agreed to this text; it needs 1 more colleague in the other region (Asia or Europe) than the authors":
  "laissé de côté : {holding} collègues ont approuvé ce texte ; il faut encore l’accord de 1 collègue de l’autre région (Asie ou Europe) que celle des auteurs"
"left out: {holding} colleagues have agreed to this text; it needs {missing} more colleagues who are not authors":
  "laissé de côté : {holding} collègues ont approuvé ce texte ; il faut encore l’accord de {missing} collègues qui ne figurent pas parmi les auteurs"
"left out: {holding} colleagues have agreed to this text; it needs {missing} more colleagues at another school than the authors":
  "laissé de côté : {holding} collègues ont approuvé ce texte ; il faut encore l’accord de {missing} collègues d’une autre école que celle des auteurs"
"left out: {holding} colleagues have agreed to this text; it needs {missing} more colleagues in another country than the authors":
  "laissé de côté : {holding} collègues ont approuvé ce texte ; il faut encore l’accord de {missing} collègues d’un autre pays que celui des auteurs"
"left out: {holding} colleagues have agreed to this text; it needs {missing} more colleagues in the other region (Asia or Europe) than the authors":
  "laissé de côté : {holding} collègues ont approuvé ce texte ; il faut encore l’accord de {missing} collègues de l’autre région (Asie ou Europe) que celle des auteurs"
"'{name}' agreed on {day} to an earlier text": "« {name} » a approuvé le {day} une version précédente du texte"
"'{name}' agreed on {day}; the text was changed since, last on {changed} ({commit})": "« {name} » a donné son accord le {day} ; le texte a changé depuis, la dernière fois le {changed} ({commit})"
"'{name}' agreed, and is an author: that does not count": "« {name} » a donné son accord, mais figure parmi les auteurs : cela ne compte pas"
"'{name}' agreed, and wrote a part of it ({commit}): that does not count": "« {name} » a donné son accord, mais a écrit une partie du texte ({commit}) : cela ne compte pas"
"'{name}' agreed, and works at the school of an author": "« {name} » a donné son accord, mais travaille dans l’école d’une personne parmi les auteurs"
"'{name}' agreed, and works in the country of an author": "« {name} » a donné son accord, mais travaille dans le pays d’une personne parmi les auteurs"
"'{name}' agreed, and works in the region of an author": "« {name} » a donné son accord, mais travaille dans la région d’une personne parmi les auteurs"
"'{name}' agreed, and '{country}' is no partner country": "« {name} » a donné son accord, mais « {country} » n’est pas un pays partenaire"
"'{name}' agreed; add '{key}' to {file}, so that the agreement counts": "« {name} » a donné son accord ; ajoutez « {key} » dans {file}, pour que cet accord compte"
"'{name}' agreed, and nothing says where they work: add stories/people/{id}.yml with 'name', 'school' and 'country'":
  "« {name} » a donné son accord, mais rien ne dit où cette personne travaille : ajoutez stories/people/{id}.yml avec « name », « school » et « country »"
"a colleague without a name here agreed on {day} to an earlier text": "une personne sans nom ici a approuvé le {day} une version précédente du texte"
"a colleague without a name here agreed on {day}; the text was changed since, last on {changed} ({commit})":
  "une personne sans nom ici a donné son accord le {day} ; le texte a changé depuis, la dernière fois le {changed} ({commit})"
"a colleague without a name here agreed, and is an author: that does not count": "une personne sans nom ici a donné son accord, mais figure parmi les auteurs : cela ne compte pas"
"a colleague without a name here agreed, and wrote a part of it ({commit}): that does not count": "une personne sans nom ici a donné son accord, mais a écrit une partie du texte ({commit}) : cela ne compte pas"
"a colleague without a name here agreed, and works at the school of an author": "une personne sans nom ici a donné son accord, mais travaille dans l’école d’une personne parmi les auteurs"
"a colleague without a name here agreed, and works in the country of an author": "une personne sans nom ici a donné son accord, mais travaille dans le pays d’une personne parmi les auteurs"
"a colleague without a name here agreed, and works in the region of an author": "une personne sans nom ici a donné son accord, mais travaille dans la région d’une personne parmi les auteurs"
"a colleague without a name here agreed, and '{country}' is no partner country": "une personne sans nom ici a donné son accord, mais « {country} » n’est pas un pays partenaire"
"a colleague without a name here agreed; add '{key}' to {file}, so that the agreement counts":
  "une personne sans nom ici a donné son accord ; ajoutez « {key} » dans {file}, pour que cet accord compte"
"a colleague without a name here agreed, and nothing says where they work: add stories/people/{id}.yml with 'name', 'school' and 'country'":
  "une personne sans nom ici a donné son accord, mais rien ne dit où cette personne travaille : ajoutez stories/people/{id}.yml avec « name », « school » et « country »"
"ask a colleague to read it; the last paragraph of a commit's message then has the lines 'Reviewed-by: Name <e-mail>' and 'Review-of: {path} {blob}'":
  "demandez à un ou une collègue de le lire ; le dernier paragraphe du message d’un commit a ensuite les lignes « Reviewed-by: Nom <adresse> » et « Review-of: {path} {blob} »"
"no story '{name}' in the handbook": "pas de récit « {name} » dans le manuel"
"no story '{name}' in the handbook; did you mean '{nearest}'?": "pas de récit « {name} » dans le manuel ; vouliez-vous dire « {nearest} » ?"
"paths begin at the folder 'handbook', for instance 'asia/radio-lessons.md'": "les chemins partent du dossier « handbook », par exemple « asia/radio-lessons.md »"
"the pattern '{pattern}' fits no story": "le motif « {pattern} » ne correspond à aucun récit"
"'*' stands for any letters in a name, '**' for any folders; patterns begin at the folder 'handbook'":
  "« * » remplace des lettres d’un nom, « ** » des dossiers ; les motifs partent du dossier « handbook »"
"'{file}' may show people, and no consent record covers it": "« {file} » montre peut-être des personnes, et aucun consentement ne la couvre"
"the entry does not show '{name}'": "le texte ne montre pas « {name} »"
"the entry does not show '{name}'; did you mean '{nearest}'?": "le texte ne montre pas « {name} » ; vouliez-vous dire « {nearest} » ?"
"write the name of the picture as the text writes it, or take the line out": "écrivez le nom de l’image comme le texte l’écrit, ou retirez la ligne"
"unknown call '{name}'": "appel inconnu « {name} »"
"unknown call '{name}'; did you mean '{nearest}'?": "appel inconnu « {name} » ; vouliez-vous dire « {nearest} » ?"
"write the name of a file in stories/calls without its ending, or add the file": "écrivez le nom d’un fichier de stories/calls sans son extension, ou ajoutez le fichier"
"unknown collaboration '{name}'": "collaboration inconnue « {name} »"
"unknown collaboration '{name}'; did you mean '{nearest}'?": "collaboration inconnue « {name} » ; vouliez-vous dire « {nearest} » ?"
"write the name of a file in stories/collaborations without its ending, or add the file": "écrivez le nom d’un fichier de stories/collaborations sans son extension, ou ajoutez le fichier"
"no entry '{name}' to feature": "pas de texte « {name} » à présenter"
"write a path from the folder 'stories', for instance 'blog/tea-ceremony.md'": "écrivez un chemin à partir du dossier « stories », par exemple « blog/tea-ceremony.md »"
"no entry '{name}' to feature; did you mean '{nearest}'?": "pas de texte « {name} » à présenter ; vouliez-vous dire « {nearest} » ?"
"the introduction '{path}' of the part '{part}' does not exist": "l’introduction « {path} » de la partie « {part} » n’existe pas"
"write the path of a Markdown file from the folder 'handbook', or take the line out": "écrivez le chemin d’un fichier Markdown à partir du dossier « handbook », ou retirez la ligne"
"unknown person '{name}'": "personne inconnue « {name} »"
"unknown person '{name}'; did you mean '{nearest}'?": "personne inconnue « {name} » ; vouliez-vous dire « {nearest} » ?"
"add stories/people/<id>.yml, or write 'name', 'role' and 'country' here": "ajoutez stories/people/<id>.yml, ou écrivez « name », « role » et « country » ici"
"unknown school '{name}'": "école inconnue « {name} »"
"unknown school '{name}'; did you mean '{nearest}'?": "école inconnue « {name} » ; vouliez-vous dire « {nearest} » ?"
"add stories/schools/<id>.yml, or write the school's name as people say it, with capitals and spaces":
  "ajoutez stories/schools/<id>.yml, ou écrivez le nom de l’école comme on le dit, avec majuscules et espaces"
"'{path}' is not named here and stands at the end of the book": "« {path} » n’est pas nommé ici et se trouve à la fin du livre"
"{count} stories are not named here and stand at the end of the book": "{count} récits ne sont pas nommés ici et se trouvent à la fin du livre"
"not named: '{path}'": "pas nommé : « {path} »"

# Stories: answers to checks
"answered: {reason}": "réponse : {reason}"

# Stories: metadata
"the check '{written}' cannot be answered; did you mean '{nearest}'?": "la vérification « {written} » ne peut pas recevoir de réponse ; vouliez-vous dire « {nearest} » ?"
"the check '{written}' cannot be answered": "la vérification « {written} » ne peut pas recevoir de réponse"
"no check can be answered yet; take the line out": "aucune vérification ne peut encore recevoir de réponse ; retirez la ligne"
"these can: {checks}; everything else has to be put right": "celles-ci le peuvent : {checks} ; tout le reste est à corriger"
"'ages' should be 14-16 or 15, not '{written}'": "« ages » devrait être comme 14-16 ou 15, et non « {written} »"
"write the ages of your own pupils: from-to, or one age": "écrivez les âges de vos propres élèves : de-à, ou un seul âge"
"the ages '{written}' go from older to younger": "les âges « {written} » vont du plus grand au plus petit"
"the ages '{written}' are not between {least} and {most}": "les âges « {written} » ne sont pas entre {least} et {most}"
"write the ages in years, such as 14-16": "écrivez les âges en années, par exemple 14-16"
"there is no day '{written}': {month} {year} has {days} days": "le jour « {written} » n’existe pas : en {month} {year}, il y a {days} jours"
"there is no month {month} in '{written}'": "il n’y a pas de mois {month} dans « {written} »"
"write year, month, day: 2021-03-31 is the last day of March": "écrivez année, mois, jour : 2021-03-31 est le dernier jour de mars"
"'{time}' in '{written}' is not a time": "« {time} » dans « {written} » n’est pas une heure"
"write hours and minutes with two digits each, from 00:00 to 23:59": "écrivez les heures et les minutes avec deux chiffres, de 00:00 à 23:59"
"'{offset}' in '{written}' is not an offset from UTC": "« {offset} » dans « {written} » n’est pas un décalage par rapport à UTC"
"write Z, or hours and minutes from -12:00 to +14:00, such as +08:00 in Manila": "écrivez Z, ou des heures et des minutes de -12:00 à +14:00, par exemple +08:00 à Manille"
"'{key}' should be {expected}, not '{written}'": "« {key} » devrait être {expected}, et non « {written} »"
"each item of '{key}' should be {expected}, not '{written}'": "chaque élément de « {key} » devrait être {expected}, et non « {written} »"
"'duration' should be a number and a unit, not '{written}'": "« duration » devrait être un nombre et une unité, et non « {written} »"
"for instance 90 min, 2 lessons, 3 weeks or 1 month": "par exemple 90 min, 2 lessons, 3 weeks ou 1 month"
"'duration' is one whole number and a unit, not '{written}'": "« duration » est un seul nombre entier et une unité, et non « {written} »"
"write 90 min for one and a half hours, and 3 weeks for two or three weeks": "écrivez 90 min pour une heure et demie, et 3 weeks pour deux ou trois semaines"
"unknown unit '{unit}' in '{written}'; it is one of {units}": "unité inconnue « {unit} » dans « {written} » ; les unités sont {units}"
"unknown unit '{unit}' in '{written}'; did you mean '{meant}'?": "unité inconnue « {unit} » dans « {written} » ; vouliez-vous dire « {meant} » ?"
"'{written}' is not an ORCID such as 0000-0002-1825-0097": "« {written} » n’est pas un ORCID comme 0000-0002-1825-0097"
"one of the digits of the ORCID '{written}' is wrong": "un des chiffres de l’ORCID « {written} » n’est pas juste"
"copy it from the person's page at orcid.org": "copiez-le de la page de la personne sur orcid.org"
"there is no file '{written}' to read the partners from": "il n’y a pas de fichier « {written} » où lire les partenaires"
"write asem, or the path of a CSV file beside colophon.yml or below stories/": "écrivez asem, ou le chemin d’un fichier CSV à côté de colophon.yml ou dans stories/"
"the first line should be 'code,name,region,languages'": "la première ligne devrait être « code,name,region,languages »"
"this row has {count} cells; a partner has four": "nombre de cases de cette ligne : {count} ; un partenaire en a quatre"
"for instance: NO,Norway,europe,nb nn": "par exemple : NO,Norway,europe,nb nn"
"'{code}' stands twice in the list": "« {code} » figure deux fois dans la liste"
"unknown region '{written}'; it is asia or europe": "région inconnue « {written} » ; c’est asia ou europe"
"unknown language '{written}'": "langue inconnue « {written} »"
"write tags of languages with spaces between, such as nl fr de": "écrivez des codes de langue séparés par des espaces, par exemple nl fr de"
"the name of the country is empty": "le nom du pays est vide"
"write the path of the file from here, with '/' between folders": "écrivez le chemin du fichier à partir d’ici, avec « / » entre les dossiers"
"'{written}' is not an id in {folder}/": "« {written} » n’est pas un identifiant de {folder}/"
"write the name of the file in {folder}/ without its ending, such as {example}": "écrivez le nom du fichier de {folder}/ sans son extension, par exemple {example}"
"'base-url' should end in a folder, without '?' and '#': '{written}'": "« base-url » devrait finir par un dossier, sans « ? » ni « # » : « {written} »"
"write the address at which the front page is found": "écrivez l’adresse où se trouve la page d’accueil"
"'{key}' should begin with https:// or http://, not '{written}'": "« {key} » devrait commencer par https:// ou http://, et non « {written} »"
"copy the whole address from the browser's address line": "copiez l’adresse entière de la barre d’adresse du navigateur"
"take away what stands between '//' and '@', and the '@'": "retirez ce qui se trouve entre « // » et « @ », et le « @ »"
"the address after '{key}' has more than 2,000 letters: '{written}'": "l’adresse après « {key} » a plus de 2 000 lettres : « {written} »"
"the address after '{key}' holds a space or a sign that no address has: '{written}'": "l’adresse après « {key} » contient une espace ou un signe qu’aucune adresse n’a : « {written} »"
"the address after '{key}' names no site: '{written}'": "l’adresse après « {key} » ne nomme aucun site : « {written} »"
"the address after '{key}' holds a user name: '{written}'": "l’adresse après « {key} » contient un nom d’utilisateur : « {written} »"
"missing {keys}: this collaboration is still to come, and one can join it": "il manque {keys} : cette collaboration est encore à venir, et on peut s’y joindre"
"for instance 'closes: 2021-02-12T23:59:00+08:00'": "par exemple « closes: 2021-02-12T23:59:00+08:00 »"
"this collaboration lasts less than three months": "cette collaboration dure moins de trois mois"
"three to twelve months are usual; check 'starts' and 'ends'": "trois à douze mois sont habituels ; vérifiez « starts » et « ends »"
"this collaboration lasts more than twelve months": "cette collaboration dure plus de douze mois"
"the time after '{key}' has no offset from UTC": "l’heure après « {key} » n’a pas de décalage par rapport à UTC"
"add it, such as {written}+08:00 for Manila": "ajoutez-le, par exemple {written}+08:00 pour Manille"
"'{key}' needs a time and its offset from UTC, not a day alone": "« {key} » demande une heure et son décalage par rapport à UTC, pas seulement un jour"
"for instance: {written}T15:00:00+08:00": "par exemple : {written}T15:00:00+08:00"
"'{late}' is before '{early}'": "« {late} » est avant « {early} »"
"'{early}' is here": "« {early} » est ici"
"correct one of the two dates": "corrigez l’une des deux dates"
"this session lies outside the event: before its 'starts' or after its 'ends'": "cette séance est en dehors de l’événement : avant « starts » ou après « ends »"
"'{event}' is here": "« {event} » est ici"
"correct one of the dates; mind the offsets": "corrigez l’une des dates ; attention aux décalages horaires"
"'{key}' is empty": "« {key} » est vide"
"take the line out, or write for instance: {line}": "retirez la ligne, ou écrivez par exemple : {line}"
"an item of '{key}' is empty": "un élément de « {key} » est vide"
"take the item out, or write something after the '-'": "retirez l’élément, ou écrivez quelque chose après « - »"
"'{key}' is empty, so it protects nobody": "« {key} » est vide, et ne protège donc personne"
"an item of '{key}' is empty, so it protects nobody": "un élément de « {key} » est vide, et ne protège donc personne"
"write '{key}: yes' or '{key}: no'": "écrivez « {key}: yes » ou « {key}: no »"
"finish it, for instance: {line}; take it out only if you know that nobody needs it": "complétez-le, par exemple : {line} ; ne le retirez que si vous savez que personne n’en a besoin"
"goal 5, gender equality, is missing in the goals of this post": "l’objectif 5, égalité entre les sexes, manque dans les objectifs de ce billet"
"add it: sdgs: [5, …]": "ajoutez-le : sdgs: [5, …]"
"goal 4 is quality education; gender equality is goal 5": "l’objectif 4 est l’éducation de qualité ; l’égalité entre les sexes est l’objectif 5"
"write 5 in place of 4": "écrivez 5 à la place de 4"
"add 5 beside 4": "ajoutez 5 à côté de 4"
"every post of the blog is about gender equality and holds goal 5": "chaque billet du blog parle de l’égalité entre les sexes et porte l’objectif 5"
"goal {goal} ({title}) stands twice": "l’objectif {goal} ({title}) figure deux fois"
"it stands here already": "il figure déjà ici"
"take one of them out, or write the goal that was meant": "retirez l’un des deux, ou écrivez l’objectif voulu"
"'lang' is '{written}', but the name of the file says '{file}'": "« lang » est « {written} », mais le nom du fichier dit « {file} »"
"'{key}' ends before '#': readers do not see '{remark}'": "« {key} » s’arrête avant « # » : les lecteurs ne voient pas « {remark} »"
"put quotation marks around the whole text, or the remark on a line of its own": "mettez des guillemets autour de tout le texte, ou la remarque sur sa propre ligne"
"what stands behind '#' is not read; take '#' away and write your own, for instance '{line}': {doc}": "ce qui se trouve derrière « # » n’est pas lu ; retirez « # » et écrivez le vôtre, par exemple « {line} » : {doc}"
"'{written}' in '{key}' has a comma that divides nothing": "« {written} » dans « {key} » contient une virgule qui ne sépare rien"
"write each item on a line of its own, with '- ' in front": "écrivez chaque élément sur sa propre ligne, précédé de « - »"
"'{open}' and '{close}' in '{key}' are not the brackets of a list": "« {open} » et « {close} » dans « {key} » ne sont pas les crochets d’une liste"
"take these brackets away": "retirez ces crochets"
"write the list in square brackets: {line}": "écrivez la liste entre crochets droits : {line}"
"the curly quotation marks in '{written}' count as letters here": "les guillemets courbes de « {written} » comptent ici comme des lettres"
"'publish' is {day}, more than ten years ahead; nobody sees the text before": "« publish » indique le {day}, dans plus de dix ans ; personne ne voit le texte avant"
"if {year} is a year of the Thai calendar, it is {meant} here": "si {year} est une année du calendrier thaï, c’est {meant} ici"
"write the year of the common calendar": "écrivez l’année du calendrier commun"
"if the language of the text is '{tag}', rename the file": "si la langue du texte est « {tag} », renommez le fichier"
"'{key}' has {count} items; at most {limit} are read": "nombre d’éléments de « {key} » : {count} ; au plus {limit} sont lus"
"the name of a minor has more than one word; write the first name alone": "le nom d’une personne mineure a plus d’un mot ; écrivez seulement le prénom"
"somebody of {age} is a minor, and the name has more than one word; write the first name alone":
  "qui a {age} ans est mineur, et le nom a plus d’un mot ; écrivez seulement le prénom"
"leave the family name out, here and in the text; in some languages it stands first": "laissez le nom de famille de côté, ici et dans le texte ; dans certaines langues il vient d’abord"
"missing key '{key}': {schema} needs it": "clé manquante « {key} » : {schema} en a besoin"
"for instance '{line}': {doc}": "par exemple « {line} » : {doc}"
"{count} more problems in this file are not shown": "autres problèmes dans ce fichier, qui ne sont pas montrés : {count}"
"put right what is shown and check again": "corrigez ce qui est montré et vérifiez de nouveau"
"'{code}' ({name}) is not one of the {count} partner countries": "« {code} » ({name}) n’est pas un des pays partenaires, qui sont au nombre de {count}"
"the list of partners is set by 'partners' in colophon.yml": "la liste des partenaires est fixée par « partners » dans colophon.yml"
"'{written}' is not one of the {key} in use; did you mean '{nearest}'?": "« {written} » n’est pas un des mots en usage pour « {key} » ; vouliez-vous dire « {nearest} » ?"
"'{written}' is not one of the {key} in use": "« {written} » n’est pas un des mots en usage pour « {key} »"
"in use are {words}": "mots en usage : {words}"
"all classrooms are in {name}; an exchange has one in Asia and one in Europe": "toutes les classes sont dans le même pays ({name}) ; un échange a une classe en Asie et une en Europe"
"all classrooms are in {region}; an exchange has one in Asia and one in Europe": "toutes les classes sont dans la même région ({region}) ; un échange a une classe en Asie et une en Europe"
"and so is this one": "et celle-ci aussi"
"check the codes of the countries, or add the class from the other side": "vérifiez les codes des pays, ou ajoutez la classe de l’autre région"
"'{key}' is {length} characters long; at most {limit} fit": "longueur de « {key} » : {length} caractères, au plus {limit}"
"make it shorter by {count} characters": "raccourcissez-le ; caractères de trop : {count}"
"make it shorter by 1 character": "raccourcissez de 1 signe"
"'{key}' is {length} characters long; at least {least} are useful": "longueur de « {key} » : {length} caractères ; au moins {least} sont utiles"
"{doc}": "{doc}"
"no classroom is named; an exchange has two or more": "aucune classe n’est nommée ; un échange en a deux ou plus"
"only one classroom is named; an exchange has two or more": "une seule classe est nommée ; un échange en a deux ou plus"
"add the other class: school, country, students, ages": "ajoutez l’autre classe : school, country, students, ages"
"'{key}' cannot {verb} '{written}'; write {words}": "« {key} » ne peut pas {verb} « {written} » ; écrivez {words}"
"'{key}' cannot {verb} '{written}'; did you mean '{nearest}'?": "« {key} » ne peut pas {verb} « {written} » ; vouliez-vous dire « {nearest} » ?"
"write {words}": "écrivez {words}"
"write the two capital letters of its code, such as NO for Norway; 'colophon explain unknown-country' lists codes":
  "écrivez les deux lettres majuscules de son code, par exemple NO pour la Norvège ; « colophon explain unknown-country » donne la liste"
"unknown country '{written}'; did you mean '{code}' ({name})?": "pays inconnu « {written} » ; vouliez-vous dire « {code} » ({name}) ?"
"unknown goal '{written}'; the goals are 1 to 17": "objectif inconnu « {written} » ; les objectifs vont de 1 à 17"
"unknown goal '{written}'; did you mean {number} ({title})?": "objectif inconnu « {written} » ; vouliez-vous dire {number} ({title}) ?"
"unknown key '{key}'; did you mean '{nearest}'?": "clé inconnue « {key} » ; vouliez-vous dire « {nearest} » ?"
"'{key}' is a key of {owner}, and this is {kind}": "« {key} » est une clé pour {owner}, et ceci est {kind}"
"take the line out, or move the file to the folder of that kind": "retirez la ligne, ou mettez le fichier dans le dossier qui convient"
"'{key}' stands inside the {inner}, but belongs to the {outer}": "« {key} » se trouve dans le bloc « {inner} », mais sa place est dans le bloc « {outer} »"
"move the line to the left, so that it begins in the same column as the other keys": "déplacez la ligne vers la gauche, pour qu’elle commence dans la même colonne que les autres clés"
"'{key}' belongs inside '{inner}'": "la place de « {key} » est dans « {inner} »"
"move the line below '{inner}', two spaces further to the right than it": "mettez la ligne sous « {inner} », deux espaces plus à droite"
"'{key}' is the original's and cannot stand in a translation": "« {key} » appartient à l’original et ne peut pas figurer dans une traduction"
"take the line out: a translation has {keys} of its own, all else comes from the original": "retirez la ligne : une traduction a pour elle {keys}, tout le reste vient de l’original"
"'{key}' has no place here: no person's address stands in public files": "« {key} » n’a pas sa place ici : l’adresse d’une personne ne figure jamais dans des fichiers publics"
"take the line out; an organisation's address may stand as a call's 'contact'": "retirez la ligne ; l’adresse d’une organisation peut figurer comme « contact » d’un appel"
"unknown key '{key}'": "clé inconnue « {key} »"
"{schema} has the keys {keys}": "les clés pour {schema} : {keys}"
"write the language's tag, such as en, fr, vi, ur or zh-Hans": "écrivez le code de la langue, par exemple en, fr, vi, ur ou zh-Hans"
"unknown language '{written}'; did you mean '{tag}' ({name})?": "langue inconnue « {written} » ; vouliez-vous dire « {tag} » ({name}) ?"
"unknown licence '{written}'": "licence inconnue « {written} »"
"write its SPDX name, such as CC-BY-SA-4.0, CC-BY-4.0 or CC0-1.0": "écrivez son nom SPDX, par exemple CC-BY-SA-4.0, CC-BY-4.0 ou CC0-1.0"
"unknown licence '{written}'; did you mean '{meant}'?": "licence inconnue « {written} » ; vouliez-vous dire « {meant} » ?"
"'role' cannot be '{written}'; write {roles}": "« role » ne peut pas être « {written} » ; écrivez {roles}"
"'role' cannot be '{written}'; did you mean '{nearest}'?": "« role » ne peut pas être « {written} » ; vouliez-vous dire « {nearest} » ?"
"write {roles}": "écrivez {roles}"
"'{key}' holds the invisible character {code}": "« {key} » contient le caractère invisible {code}"
"delete it, and type the words around it again": "effacez-le, et tapez de nouveau les mots autour"
"{subject} needs square brackets, as in {line}": "{subject} demande des crochets, comme dans {line}"
"{subject} needs square brackets: {written}": "{subject} demande des crochets : {written}"
"{subject} is a list": "{subject} est une liste"
"begin each item on its own line with '- ', or write: {line}": "commencez chaque élément par « - » sur sa propre ligne, ou écrivez : {line}"
"{subject} is a group of keys: {keys}": "{subject} est un groupe de clés : {keys}"
"{subject} should be {expected}, not {form}": "{subject} devrait être {expected}, et non {form}"
"'{key}' should be yes or no (or true or false), not '{written}'": "« {key} » devrait être yes ou no (ou true ou false), et non « {written} »"
"'{key}' should be a whole number from {least} to {most}, not '{written}'": "« {key} » devrait être un nombre entier de {least} à {most}, et non « {written} »"
"write it in plain digits, without signs, points or a 0 in front: 12": "écrivez-le en chiffres simples, sans signe, ni point, ni 0 devant : 12"
"'{key}' should be a size such as 30 kB or 1 MB, not '{written}'": "« {key} » devrait être une taille comme 30 kB ou 1 MB, et non « {written} »"
"write '{text}'": "écrivez « {text} »"
"put brackets around it": "mettez des crochets autour"

# Stories: paths
"the address '{address}' is taken by {other}": "l’adresse « {address} » est déjà prise par {other}"
"this one has it too": "celui-ci l’a aussi"
"give one of the two another file name": "donnez à l’un des deux un autre nom de fichier"
"'{name}' cannot be part of an address": "« {name} » ne peut pas faire partie d’une adresse"
"'{name}' is too long for an address": "« {name} » est trop long pour une adresse"
"'{name}' cannot be part of an address; rename it to '{mended}'": "« {name} » ne peut pas faire partie d’une adresse ; renommez-le en « {mended} »"
"'{name}' is too long for an address; rename it to '{mended}'": "« {name} » est trop long pour une adresse ; renommez-le en « {mended} »"
"a name has small letters a to z, digits and '-', at most 80, no '-' at either end; choose one in Latin letters, the title may stay in any script":
  "un nom a des minuscules de a à z, des chiffres et « - », 80 signes au plus, pas de « - » au début ni à la fin ; choisissez-le en lettres latines, le titre peut rester dans toute écriture"
"a name has small letters a to z, digits and '-', at most 80, no '-' at either end": "un nom a des minuscules de a à z, des chiffres et « - », 80 signes au plus, pas de « - » au début ni à la fin"
"a translation of '{name}' is called so; a story of its own has '-' in place of '_'": "une traduction de « {name} » s’appelle ainsi ; un récit à part a « - » à la place de « _ »"
"'{written}' is not how the tag is written; rename the file to '{name}'": "« {written} » n’est pas la bonne écriture de ce code de langue ; renommez le fichier en « {name} »"
"'{written}' in '{name}' is not the tag of a language": "« {written} » dans « {name} » n’est pas le code d’une langue"
"a translation is called <name>.<tag>.md, with a tag such as 'fr', 'pt-BR' or 'zh-Hans'; every other name has one dot only":
  "une traduction s’appelle <nom>.<code>.md, avec un code comme « fr », « pt-BR » ou « zh-Hans » ; tout autre nom n’a qu’un point"
"'{name}' looks like a signed consent form": "« {name} » ressemble à un formulaire de consentement signé"
"a form never belongs in a repository: keep it at school, name the place in 'consent: reference', and ask whoever keeps the repository to take this file out of its history; if it is no form, give it another name":
  "un formulaire n’a jamais sa place dans un dépôt : gardez-le à l’école, nommez l’endroit dans « consent: reference », et demandez à la personne qui tient le dépôt de retirer ce fichier de l’historique ; si ce n’est pas un formulaire, donnez-lui un autre nom"
"'{name}' is not a plain text: byte {byte} is NUL": "« {name} » n’est pas un texte simple : l’octet {byte} est NUL"
"save it in your editor as plain text with the encoding UTF-8": "enregistrez-le dans votre éditeur comme texte brut avec l’encodage UTF-8"
"'{name}' lies in a folder for pictures": "« {name} » se trouve dans un dossier pour les images"
"folders named 'media' and 'images' hold no entries; move it, or rename the folder": "les dossiers « media » et « images » ne contiennent pas de textes ; déplacez-le, ou renommez le dossier"
"'{name}' is too large: {size}; at most {limit}": "« {name} » est trop grand : {size} ; au plus {limit}"
"divide the text into several files": "divisez le texte en plusieurs fichiers"
"make the picture smaller; 2000 pixels are plenty": "réduisez l’image ; 2000 pixels suffisent largement"
"take it out, or make it smaller": "retirez-le, ou réduisez-le"
"'{name}' is only a pointer to a large file (Git LFS)": "« {name} » n’est qu’un renvoi vers un grand fichier (Git LFS)"
"store the file itself in the repository; pictures of 2000 pixels are large enough": "mettez le fichier lui-même dans le dépôt ; des images de 2000 pixels sont assez grandes"
"'{name}' is not a file and is not read": "« {name} » n’est pas un fichier et n’est pas lu"
"take it out of the folder": "retirez-le du dossier"
"'{name}' is not UTF-8: byte {byte} begins no letter": "« {name} » n’est pas en UTF-8 : l’octet {byte} ne commence aucune lettre"
"save it in your editor with the encoding UTF-8": "enregistrez-le dans votre éditeur avec l’encodage UTF-8"
"'{name}' is a translation without its original '{original}'": "« {name} » est une traduction sans son original « {original} »"
"add the original; or, if this is the original, rename it to '{original}' and say 'lang: {tag}' in it":
  "ajoutez l’original ; ou, si c’est lui l’original, renommez-le en « {original} » et écrivez-y « lang: {tag} »"
"'{path}' and '{other}' are one name on many computers": "« {path} » et « {other} » sont un seul nom sur beaucoup d’ordinateurs"
"'{other}' stands here": "« {other} » est ici"
"the two differ only in how a letter with an accent is stored; rename one of them": "les deux ne diffèrent que par la façon d’enregistrer une lettre accentuée ; renommez l’un d’eux"
"the two differ only in capital and small letters; rename one of them": "les deux ne diffèrent que par les majuscules et les minuscules ; renommez l’un d’eux"
"'{name}' is a name that Windows keeps for a device": "« {name} » est un nom que Windows garde pour un appareil"
"'{name}' is a name that addresses of the site use themselves": "« {name} » est un nom que les adresses du site utilisent déjà"
"give it a name with a word more, such as '{better}'": "donnez-lui un nom avec un mot de plus, par exemple « {better} »"
"'{name}' stands in no folder of its own": "« {name} » n’est pas dans un dossier à lui"
"'index.md' is the text of the folder it stands in; write stories/{kind}/<name>/index.md, or stories/{kind}/<name>.md":
  "« index.md » est le texte du dossier où il se trouve ; écrivez stories/{kind}/<nom>/index.md, ou stories/{kind}/<nom>.md"
"'{name}' is a document and is in no output": "« {name} » est un document et n’est publié nulle part"
"paste its text into a Markdown file (.md), or link to a place on the web that holds it": "collez son texte dans un fichier Markdown (.md), ou mettez un lien vers un endroit du web où il se trouve"
"'{name}' is not read; rename it so that it ends in '{ending}'": "« {name} » n’est pas lu ; renommez-le pour qu’il finisse par « {ending} »"
"'{name}' is a kind of file that is in no output": "« {name} » est d’un type de fichier qui n’est publié nulle part"
"texts end in .md, records in .yml, pictures in .png, .jpg or .svg": "les textes finissent par .md, les fiches par .yml, les images par .png, .jpg ou .svg"
"'{name}' is not read here": "« {name} » n’est pas lu ici"
"files that end in .yml stand in stories/people or stories/schools; the order of the handbook is stories/handbook/contents.yml":
  "les fichiers en .yml sont dans stories/people ou stories/schools ; l’ordre du manuel est dans stories/handbook/contents.yml"
"'{name}' is not read in 'stories/{folder}'": "« {name} » n’est pas lu dans « stories/{folder} »"
"'{folder}' holds one file <id>.yml for each, in no further folder, and pictures": "« {folder} » contient un fichier <id>.yml pour chaque fiche, sans autre dossier, et des images"
"'{name}' is another repository (a submodule) and is not read": "« {name} » est un autre dépôt (un sous-module) et n’est pas lu"
"copy its files into this repository instead": "copiez plutôt ses fichiers dans ce dépôt"
"'{path}' is a file, and must be a folder": "« {path} » est un fichier, et doit être un dossier"
"give the file another name, and bring the folder back from an earlier commit": "donnez un autre nom au fichier, et reprenez le dossier d’un commit précédent"
"'{name}' is a symbolic link and is not followed": "« {name} » est un lien symbolique et n’est pas suivi"
"put the file itself there instead of the link": "mettez-y le fichier lui-même à la place du lien"
"'{name}' lies {count} folders deep; at most {limit} are allowed": "« {name} » est trop profond : {count} dossiers, au plus {limit}"
"move it to a folder further up": "mettez-le dans un dossier plus haut"
"folder '{name}' lies deeper than {limit} levels, so nothing in it was read": "le dossier « {name} » est à plus de {limit} niveaux, donc rien n’y a été lu"
"move what it holds to a folder further up": "mettez ce qu’il contient dans un dossier plus haut"
"unknown folder '{folder}'; did you mean '{nearest}'?": "dossier inconnu « {folder} » ; vouliez-vous dire « {nearest} » ?"
"the folders that exist below 'stories': {known}": "les dossiers qui existent dans « stories » : {known}"
"unknown folder '{folder}'": "dossier inconnu « {folder} »"
"move the files into one of the folders that exist below 'stories': {known}": "mettez les fichiers dans un des dossiers qui existent dans « stories » : {known}"
"'{name}' stands in 'stories' itself, in no folder": "« {name} » est directement dans « stories », dans aucun dossier"
"the folder says what kind of text it is; move it into one of: {known}": "le dossier dit de quel genre de texte il s’agit ; mettez-le dans un de ceux-ci : {known}"
"the name '{name}' is not read: it is empty": "le nom « {name} » n’est pas lu : il est vide"
"the name '{name}' is not read: it leads out of its folder": "le nom « {name} » n’est pas lu : il mène hors de son dossier"
"the name '{name}' is not read: it is git's own folder, or taken for it by some computers": "le nom « {name} » n’est pas lu : c’est le dossier de git, ou certains ordinateurs le prennent pour lui"
"the name '{name}' is not read: it holds a character that no file name may hold": "le nom « {name} » n’est pas lu : il contient un caractère interdit dans un nom de fichier"
"the name '{name}' is not read: it is not UTF-8": "le nom « {name} » n’est pas lu : il n’est pas en UTF-8"
"the name '{name}' is not read: it is longer than 255 bytes": "le nom « {name} » n’est pas lu : il dépasse 255 octets"
"rename it, or take it out, and commit again": "renommez-le, ou retirez-le, et enregistrez de nouveau (commit)"
"the name '{name}' stands twice in one folder": "le nom « {name} » figure deux fois dans un dossier"
"the repository was damaged or made by a program; commit the folder again": "le dépôt est abîmé ou a été fait par un programme ; enregistrez de nouveau le dossier (commit)"
"'{name}' is a kind of picture that is left out": "« {name} » est d’un type d’image qui n’est pas publié"
"save it as .jpg (a photo) or .png (a drawing, a screen)": "enregistrez-la en .jpg (une photo) ou en .png (un dessin, un écran)"

# Stories: text
"an e-mail address in public text": "une adresse e-mail dans un texte public"
"take it out; what is published stays, and attracts unwanted mail": "retirez-la ; ce qui est publié reste, et attire des messages indésirables"
"a telephone number in public text": "un numéro de téléphone dans un texte public"
"take it out; what is published stays, and anybody can ring": "retirez-le ; ce qui est publié reste, et tout le monde peut appeler"
"no text stands below the front matter": "il n’y a pas de texte sous l’en-tête"
"write the story, or mark the file with 'draft: yes'": "écrivez le récit, ou marquez le fichier avec « draft: yes »"
"a heading without words": "un titre sans mots"
"write its words, or take the line out": "écrivez ses mots, ou retirez la ligne"
"a link without words": "un lien sans mots"
"write between '[' and ']' what the link leads to": "écrivez entre « [ » et « ] » vers quoi mène le lien"
"write '**words**' instead": "écrivez plutôt « **mots** »"
"write '*words*' instead": "écrivez plutôt « *mots* »"
"underlined words look like links; write '*words*' or '**words**' instead": "des mots soulignés ressemblent à des liens ; écrivez plutôt « *mots* » ou « **mots** »"
"end the line with two spaces or a backslash instead": "finissez plutôt la ligne par deux espaces ou une barre oblique inverse"
"take the tags out and leave a blank line between paragraphs; readers would see them": "retirez les balises et laissez une ligne vide entre les paragraphes ; les lecteurs les verraient"
"take the tags out; readers would see them": "retirez les balises ; les lecteurs les verraient"
"write '---' on a line of its own instead": "écrivez plutôt « --- » sur une ligne à part"
"write '![what it shows](file.jpg \"the caption\")' instead": "écrivez plutôt « ![ce qu’elle montre](fichier.jpg \"la légende\") »"
"write '[words](address)' instead": "écrivez plutôt « [mots](adresse) »"
"write '## words' instead, with more '#' for lower levels": "écrivez plutôt « ## mots », avec plus de « # » pour les niveaux plus bas"
"write '- ' or '1. ' at the beginning of the line instead": "écrivez plutôt « - » ou « 1. » et une espace au début de la ligne"
"write a table with '|' between the cells and a line '|---|---|' below the first row": "écrivez un tableau avec « | » entre les cases et une ligne « |---|---| » sous la première"
"write '> ' at the beginning of the line instead": "écrivez plutôt « > » et une espace au début de la ligne"
"write it between backticks: '`words`'": "écrivez-le entre accents graves : « `mots` »"
"write a link to the place where it can be seen: '[the film](https://…)'": "écrivez un lien vers l’endroit où on peut le voir : « [le film](https://…) »"
"take it out: a story holds no programs and no styles": "retirez-le : un récit ne contient ni programmes ni styles"
"take it out: how a page looks is the template's": "retirez-le : l’aspect d’une page est l’affaire du modèle"
"write it on the line: 'CO2', '10^2', or use the character itself: '₂', '²'": "écrivez-le sur la ligne : « CO2 », « 10^2 », ou utilisez le caractère lui-même : « ₂ », « ² »"
"take the words out; the history keeps what stood there": "retirez les mots ; l’historique garde ce qui s’y trouvait"
"write a heading and the text below it": "écrivez un titre et le texte en dessous"
"write it in Markdown, or take it out; '\\<' shows the sign itself": "écrivez-le en Markdown, ou retirez-le ; « \\< » montre le signe lui-même"
"the link text '{words}' does not say where it leads": "le texte du lien « {words} » ne dit pas où il mène"
"make the name of the thing the link, for instance 'our worksheet'": "mettez le lien sur le nom de la chose, par exemple « notre fiche de travail »"
"the picture '{file}' has no text alternative": "l’image « {file} » n’a pas de texte de remplacement"
"say between '[' and ']' what the picture tells, in a few words": "dites entre « [ » et « ] » ce que l’image raconte, en quelques mots"
"the text alternative '{words}' says nothing of the picture": "le texte de remplacement « {words} » ne dit rien de l’image"
"say what the picture tells, in a few words": "dites ce que l’image raconte, en quelques mots"
"a picture from another site is left out": "une image d’un autre site n’est pas publiée"
"put the file beside this text, if its licence allows that, and write its name here": "mettez le fichier à côté de ce texte, si sa licence le permet, et écrivez son nom ici"
"'{word}' is left in the text": "« {word} » est resté dans le texte"
"write what belongs there, or take it out": "écrivez ce qui doit être là, ou retirez-le"
"write '{picture}'": "écrivez « {picture} »"
"write '{mark}' on both sides": "écrivez « {mark} » des deux côtés"
"the HTML '{tag}' is shown as text": "le HTML « {tag} » est montré comme du texte"
"write the whole address: 'https:' and what is here": "écrivez l’adresse entière : « https: » et ce qui est ici"
"write the path from this file to the other one, for instance '../blog/tea.md'": "écrivez le chemin qui va de ce fichier à l’autre, par exemple « ../blog/tea.md »"
"put the file beside this text, and write its name; folders are divided by '/'": "mettez le fichier à côté de ce texte, et écrivez son nom ; les dossiers sont séparés par « / »"
"addresses begin with 'https:', 'http:', 'mailto:' or 'tel:', or are paths of files here":
  "les adresses commencent par « https: », « http: », « mailto: » ou « tel: », ou sont des chemins de fichiers d’ici"
"the address '{address}' is not accepted": "l’adresse « {address} » n’est pas acceptée"
"a heading of the first level, which the title is already": "un titre du premier niveau, ce que le titre du texte est déjà"
"write a line such as | --- | --- | below it": "écrivez au-dessous une ligne comme | --- | --- |"
"write '{text}' below it": "écrivez « {text} » au-dessous"
"these rows make no table: the line of hyphens below the first one is missing": "ces lignes ne font pas de tableau : la ligne de traits d’union sous la première manque"
"write NOTE, TIP, IMPORTANT, WARNING or CAUTION": "écrivez NOTE, TIP, IMPORTANT, WARNING ou CAUTION"
"there is no alert '{name}'": "il n’y a pas d’encadré « {name} »"
"'{mark}' makes no list": "« {mark} » ne fait pas de liste"
"write '{marks}' and a space": "écrivez « {marks} » et une espace"
"a space is missing after '{marks}'": "il manque une espace après « {marks} »"
"a second front matter begins here, and would be printed in the text": "un deuxième en-tête commence ici et serait imprimé dans le texte"
"keep one of the two; if it belongs to another story, put that into a file of its own": "gardez l’un des deux ; s’il appartient à un autre récit, mettez celui-ci dans son propre fichier"
"begin headings with '##'": "commencez les titres par « ## »"
"the first heading is '{marks}'; it should be '{wanted}'": "le premier titre est « {marks} » ; il devrait être « {wanted} »"
"'{marks}' follows '{last}': a level is left out": "« {marks} » suit « {last} » : un niveau manque"
"write '{marks}'": "écrivez « {marks} »"

# Syntax: front matter
"an invisible mark (a byte-order mark) stands in front of the file": "une marque invisible (marque d’ordre des octets) se trouve au début du fichier"
"take the mark away": "retirez la marque"
"the first line is '{written}', not three hyphens '---'": "la première ligne est « {written} », et non trois traits d’union « --- »"
"write '---'": "écrivez « --- »"
"the file does not begin with front matter": "le fichier ne commence pas par un en-tête"
"begin with a line '---', then lines such as 'title: A calm start', then a line '---'": "commencez par une ligne « --- », puis des lignes comme « title: Un début calme », puis une ligne « --- »"
"empty lines stand before the front matter": "des lignes vides se trouvent avant l’en-tête"
"a space stands before or between the three hyphens '---'": "une espace se trouve avant ou entre les trois traits d’union « --- »"
"'{written}' stands before the front matter, which begins in line {line}": "« {written} » se trouve avant l’en-tête, qui commence à la ligne {line}"
"move what stands before '---' below the front matter, or take it away": "mettez sous l’en-tête ce qui se trouve avant « --- », ou retirez-le"
"take the empty lines away": "retirez les lignes vides"
"it may belong here": "sa place est peut-être ici"
"the front matter ends with '{written}', not with three hyphens '---'": "l’en-tête finit par « {written} », et non par trois traits d’union « --- »"
"the front matter that begins here has no line '---' at its end": "l’en-tête qui commence ici n’a pas de ligne « --- » à la fin"
"put a line '---' after the last key": "mettez une ligne « --- » après la dernière clé"

# Syntax: YAML
"this text holds an invisible character ({code})": "ce texte contient un caractère invisible ({code})"
"take the part that begins with '\\' away": "retirez la partie qui commence par « \\ »"
"an invisible character ({code}) stands in this line": "un caractère invisible ({code}) se trouve dans cette ligne"
"take it away": "retirez-le"
"the key '{key}' is written twice": "la clé « {key} » est écrite deux fois"
"the first one, which counts, stands here": "la première, qui compte, est ici"
"keep one of them": "gardez-en une seule"
"keys are written twice, here and in more places": "des clés sont écrites deux fois, ici et à d’autres endroits"
"check whether something was pasted twice": "vérifiez si quelque chose a été collé deux fois"
"'{written}' repeats a value by name": "« {written} » répète une valeur par son nom"
"write the value itself, or put quotation marks around a text that begins so": "écrivez la valeur elle-même, ou mettez des guillemets autour d’un texte qui commence ainsi"
"this could not be read as lines of 'key: value'": "ceci n’a pas pu être lu comme des lignes « clé: valeur »"
"compare it with another story: a key, a colon, a space, a value": "comparez avec un autre récit : une clé, un deux-points, une espace, une valeur"
"this line is not 'key: value'": "cette ligne n’est pas de la forme « clé: valeur »"
"write a key, a colon, a space and a value, for instance 'title: A calm start'": "écrivez une clé, un deux-points, une espace et une valeur, par exemple « title: Un début calme »"
"a key is a word, not a list": "une clé est un mot, pas une liste"
"write 'key: [one, two]'": "écrivez « clé: [un, deux] »"
"a second part begins here; only one is read": "une deuxième partie commence ici ; une seule est lue"
"take this line away, or put quotation marks around the text": "retirez cette ligne, ou mettez des guillemets autour du texte"
"a colon stands inside the text of a value": "un deux-points se trouve dans le texte d’une valeur"
"put straight quotation marks around the whole text: title: \"Energy: a story\"": "mettez des guillemets droits autour de tout le texte : title: \"Énergie : un récit\""
"a value cannot begin with '{character}'": "une valeur ne peut pas commencer par « {character} »"
"put straight quotation marks around the text": "mettez des guillemets droits autour du texte"
"put quotation marks around the text: {text}": "mettez des guillemets autour du texte : {text}"
"this line begins further to the right than the one it belongs with": "cette ligne commence plus à droite que celle avec laquelle elle va"
"begin it in the same column": "commencez-la dans la même colonne"
"begin it in the same column; if it is more of the text above, put quotation marks around the whole text":
  "commencez-la dans la même colonne ; si c’est la suite du texte au-dessus, mettez des guillemets autour de tout le texte"
"what begins with '\\' here stands for no character": "ce qui commence ici par « \\ » n’est aucun caractère"
"write '\\\\' for the sign '\\' itself, or take this part away": "écrivez « \\\\ » pour le signe « \\ » lui-même, ou retirez cette partie"
"the quotation mark that opens here is never closed": "le guillemet qui s’ouvre ici n’est jamais fermé"
"put the same mark at the end of the text, on the same line": "mettez le même guillemet à la fin du texte, sur la même ligne"
"the list that opens here is not closed, or a comma is missing in it": "la liste qui s’ouvre ici n’est pas fermée, ou il y manque une virgule"
"write it as [one, two, three]": "écrivez-la comme [un, deux, trois]"
"something follows the closing quotation mark": "quelque chose suit le guillemet fermant"
"between these marks write '' for an apostrophe, or use \" around the whole": "entre ces marques, écrivez '' pour une apostrophe, ou mettez \" autour du tout"
"inside quotation marks write \\\" for a quotation mark, or use ' around the whole": "entre guillemets, écrivez \\\" pour un guillemet, ou mettez ' autour du tout"
"this line does not begin where the lines around it do": "cette ligne ne commence pas là où commencent les lignes autour"
"begin keys that belong together in the same column; indent what belongs to a key by two spaces":
  "commencez dans la même colonne les clés qui vont ensemble ; décalez de deux espaces ce qui dépend d’une clé"
"a space is missing after the colon": "il manque une espace après le deux-points"
"put a space after the colon": "mettez une espace après le deux-points"
"the colon after the key is a wide one '：'": "le deux-points après la clé est un deux-points large « ： »"
"write ': '": "écrivez « : » et une espace"
"write straight quotation marks": "écrivez des guillemets droits"
"curly quotation marks '{mark}' do not protect a text": "les guillemets courbes « {mark} » ne protègent pas un texte"
"write straight quotation marks (\") around it": "mettez des guillemets droits (\") autour"
"the line is indented with a tab, not with spaces": "la ligne est décalée par une tabulation, et non par des espaces"
"write spaces, so that keys that belong together begin in the same column": "écrivez des espaces, pour que les clés qui vont ensemble commencent dans la même colonne"
"take the tab away": "retirez la tabulation"
"write {count} spaces instead": "mettez plutôt des espaces : {count}"
"the line begins with a space that is not a plain one ({code})": "la ligne commence par une espace qui n’est pas une espace simple ({code})"
"write plain spaces": "mettez des espaces simples"
"the space after the colon is not a plain one ({code})": "l’espace après le deux-points n’est pas une espace simple ({code})"
"write a plain space": "mettez une espace simple"
"'{mark}' is not the hyphen that an item of a list begins with": "« {mark} » n’est pas le trait d’union par lequel commence un élément de liste"
"write '- '": "écrivez « - » et une espace"
"'{written}' in front of a value is not read": "« {written} » devant une valeur n’est pas lu"
"take it away, or put quotation marks around a text that begins so": "retirez-le, ou mettez des guillemets autour d’un texte qui commence ainsi"
"lists and keys lie more than 32 levels inside one another": "des listes et des clés sont l’une dans l’autre sur plus de 32 niveaux"
"take the outer brackets away; put quotation marks around a text that holds many": "retirez les crochets extérieurs ; mettez des guillemets autour d’un texte qui en contient beaucoup"
"the front matter is larger than 256 kB": "l’en-tête dépasse 256 ko"
"end it with a line '---' after the last key": "finissez-le par une ligne « --- » après la dernière clé"

# Syntax: Markdown
"a line begins with more than 64 marks of quotes and lists": "une ligne commence par plus de 64 signes de citation et de liste"
"for a line across the page write '---'; for a quote one '>' is enough": "pour un trait à travers la page, écrivez « --- » ; pour une citation, un seul « > » suffit"
"quotes and lists lie more than 32 levels inside one another": "des citations et des listes sont l’une dans l’autre sur plus de 32 niveaux"
"take the outer levels away; for a quote one '>' is enough": "retirez les niveaux extérieurs ; pour une citation, un seul « > » suffit"
"emphasis and links lie more than 32 levels inside one another": "des mots en relief et des liens sont l’un dans l’autre sur plus de 32 niveaux"
"take '*' and '_' marks away until one pair is left around a word": "retirez des signes « * » et « _ » jusqu’à ce qu’il en reste une paire autour d’un mot"
"the file has {size} kB; at most 1,024 kB are read": "le fichier a {size} ko ; au plus 1 024 ko sont lus"
"make two or more entries of it, or check whether something was pasted twice": "faites-en deux textes ou plus, ou vérifiez si quelque chose a été collé deux fois"
"a paragraph has more than 2,000 square brackets '['": "un paragraphe a plus de 2 000 crochets « [ »"
"put an empty line between its paragraphs, or check whether something was pasted twice": "mettez une ligne vide entre ses paragraphes, ou vérifiez si quelque chose a été collé deux fois"
"the text has more than 2,000 links, pictures and headings": "le texte a plus de 2 000 liens, images et titres"
"the text has more than 100,000 parts: paragraphs, list items, links, words in bold": "le texte a plus de 100 000 parties : paragraphes, éléments de liste, liens, mots en gras"
"no note has the label '{label}'": "aucune note n’a le nom « {label} »"
"add a cell to the first row and one to the line of hyphens, or write '\\|' for a '|' that belongs to the text": "ajoutez une case à la première ligne et une à la ligne de traits d’union, ou écrivez « \\| » pour un « | » qui appartient au texte"
"'{text}' is not shown: the first row has fewer cells": "« {text} » n’est pas montré : la première ligne du tableau a moins de cases"
"write the note on a line of its own: [^{label}]: and then its text": "écrivez la note sur une ligne à part : [^{label}]: puis son texte"
"nothing in the text refers to the note '{label}'": "rien dans le texte ne renvoie à la note « {label} »"
"put [^{label}] where it belongs, or take the note out": "mettez [^{label}] à sa place, ou retirez la note"
"the note '{label}' is written twice": "la note « {label} » est écrite deux fois"
"the first one, which is shown, stands here": "la première, qui est montrée, est ici"
"give this one a label of its own": "donnez à celle-ci un nom à elle"

# Values put into messages: what should stand there ({expected})
"= text": "un texte"
"= yes or no": "yes ou no"
"= a whole number from 1 to 10000": "un nombre entier de 1 à 10000"
"= a whole number from 0 to 20": "un nombre entier de 0 à 20"
"= a whole number from 1900 to 2200": "un nombre entier de 1900 à 2200"
"= a whole number from 0 to 10000000": "un nombre entier de 0 à 10000000"
"= a whole number from 3 to 120": "un nombre entier de 3 à 120"
"= one of secondary, high, vocational": "un de ces mots : secondary, high, vocational"
"= one of online, blended, classroom, offline": "un de ces mots : online, blended, classroom, offline"
"= one of none, low, broadband": "un de ces mots : none, low, broadband"
"= one of folder, subject, level, country": "un de ces mots : folder, subject, level, country"
"= one of any, other-school, other-country, other-region": "un de ces mots : any, other-school, other-country, other-region"
"= one of off, warn, leave-out": "un de ces mots : off, warn, leave-out"
"= one of minors, voices, photos": "un de ces mots : minors, voices, photos"
"= one of handbook, blog": "un de ces mots : handbook, blog"
"= one of short, long, choice, file": "un de ces mots : short, long, choice, file"
"= one of webinar, conference, workshop": "un de ces mots : webinar, conference, workshop"
"= one of teacher, student, school-leader, parent, researcher, expert": "un de ces mots : teacher, student, school-leader, parent, researcher, expert"
"= one of name, text, quote, photo, video, voice": "un de ces mots : name, text, quote, photo, video, voice"
"= one of self, guardian": "un de ces mots : self, guardian"
"= one of handbook, blog, newsletter, social, print": "un de ces mots : handbook, blog, newsletter, social, print"
"= one of people, no-people": "un de ces mots : people, no-people"
"= one of text, picture, video, art": "un de ces mots : text, picture, video, art"
"= an id in collaborations/, such as water-watch": "un identifiant de collaborations/, par exemple water-watch"
"= an id in calls/, such as good-practices": "un identifiant de calls/, par exemple good-practices"
"= an id in people/, such as maria-santos": "un identifiant de people/, par exemple maria-santos"
"= the name of a school, or its id in schools/": "le nom d’une école, ou son identifiant de schools/"
"= a language tag, such as en, vi or zh-Hans": "un code de langue, par exemple en, vi ou zh-Hans"
"= the two-letter code of a partner country": "le code de deux lettres d’un pays partenaire"
"= a two-letter country code, such as NO": "un code de pays de deux lettres, par exemple NO"
"= a goal's number, 1 to 17": "le numéro d’un objectif, de 1 à 17"
"= a licence by its SPDX name, such as CC-BY-SA-4.0": "une licence par son nom SPDX, par exemple CC-BY-SA-4.0"
"= a day, such as 2021-03-04": "un jour, par exemple 2021-03-04"
"= a day, a time and its offset, such as 2021-03-04T15:00:00+01:00": "un jour, une heure et son décalage, par exemple 2021-03-04T15:00:00+01:00"
"= a day such as 2021-03-04, or with a time 2021-03-04T15:00:00+01:00": "un jour comme 2021-03-04, ou avec une heure 2021-03-04T15:00:00+01:00"
"= ages, such as 14-16 or 15": "des âges, par exemple 14-16 ou 15"
"= a number and a unit, such as 90 min, 2 lessons or 3 weeks": "un nombre et une unité, par exemple 90 min, 2 lessons ou 3 weeks"
"= an address that begins with https:// or http://": "une adresse qui commence par https:// ou http://"
"= an ORCID, such as 0000-0002-1825-0097": "un ORCID, par exemple 0000-0002-1825-0097"
"= the path of a file, such as media/garden.jpg": "le chemin d’un fichier, par exemple media/garden.jpg"
"= the path of an entry, or a pattern such as asia/*": "le chemin d’un texte, ou un motif comme asia/*"
"= a size, such as 30 kB": "une taille, par exemple 30 kB"
"= the name of a check": "le nom d’une vérification"
"= asem, or the path of a CSV file": "asem, ou le chemin d’un fichier CSV"

# Values put into messages: what stands there ({form}, {verb}, {subject})
"= a single value": "une seule valeur"
"= a list": "une liste"
"= a group of keys": "un groupe de clés"
"= hold": "contenir"
"= be": "être"
"= '{key}'": "« {key} »"
"= an item of '{key}'": "un élément de « {key} »"

# Values put into messages: what a key is for ({doc})
"= what the entry is called, in its own language": "le titre du texte, dans sa propre langue"
"= two sentences that say what it is about; lists, feeds and search results show them": "deux phrases qui disent de quoi il s’agit ; les listes, les fils et les résultats de recherche les montrent"
"= the language of the text, as a tag: 'en', 'vi', 'ur', 'zh-Hans'": "la langue du texte, par son code : « en », « vi », « ur », « zh-Hans »"
"= the language of the translation, as in the file's name": "la langue de la traduction, comme dans le nom du fichier"
"= who wrote it, in the order in which they are named": "qui l’a écrit, dans l’ordre où les noms paraîtront"
"= the Sustainable Development Goals it is about, by number: 4 is quality education, 5 is gender equality":
  "les objectifs de développement durable dont il s’agit, par numéro : 4 est l’éducation de qualité, 5 est l’égalité entre les sexes"
"= the school subjects it belongs to": "les matières scolaires dont il s’agit"
"= the pupils' ages, from and to, or one age": "l’âge des élèves, de … à …, ou un seul âge"
"= the kind of school; one of secondary, high, vocational": "le type d’école ; un de ces mots : secondary, high, vocational"
"= where the teaching happens; one of online, blended, classroom, offline": "où se passe l’enseignement ; un de ces mots : online, blended, classroom, offline"
"= the internet connection that a learner needs to take part; one of none, low, broadband": "la connexion à internet qu’il faut à un élève pour participer ; un de ces mots : none, low, broadband"
"= how long it takes in class": "le temps qu’il faut en classe"
"= the classes that met: two or more, at least one in Asia and one in Europe": "les classes qui se sont rencontrées : deux ou plus, au moins une en Asie et une en Europe"
"= the school's name, or its id in 'schools/'": "le nom de l’école, ou son identifiant de « schools/ »"
"= how many pupils took part": "combien d’élèves ont participé"
"= their ages": "leur âge"
"= who publishes the site": "qui publie le site"
"= when a consent record is required": "quand un consentement est exigé"
"= who leads it; written like authors": "qui la dirige ; s’écrit comme « authors »"
"= the first day": "le premier jour"
"= the last day; three to twelve months after the first": "le dernier jour ; trois à douze mois après le premier"
"= where its result appears; one of handbook, blog": "où paraît son résultat ; un de ces mots : handbook, blog"
"= when the call opens": "quand l’appel s’ouvre"
"= when the call closes": "quand l’appel se ferme"
"= who may answer": "qui peut répondre"
"= an organisation's address for questions": "l’adresse d’une organisation pour les questions"
"= what is asked, in order": "ce qui est demandé, dans l’ordre"
"= the question": "la question"
"= what it is; one of webinar, conference, workshop": "ce que c’est ; un de ces mots : webinar, conference, workshop"
"= when it begins, with the offset": "quand il commence, avec le décalage par rapport à UTC"
"= when it ends, with the offset": "quand il finit, avec le décalage par rapport à UTC"
"= the languages spoken there": "les langues qu’on y parle"
"= what happens, in order": "ce qui s’y passe, dans l’ordre"
"= what it is called": "comment elle s’appelle"
"= the name; of a minor, the first name alone": "le nom ; pour une personne mineure, le prénom seul"
"= the name as it is to be printed": "le nom tel qu’il doit être imprimé"
"= the name to be printed instead": "le nom à imprimer à la place"
"= the school's name": "le nom de l’école"
"= the country's two-letter code": "le code de deux lettres du pays"
"= the parts of the handbook in reading order": "les parties du manuel dans l’ordre de lecture"
"= what the part is called": "comment la partie s’appelle"
"= the name as it is to be printed; of a minor, the first name alone": "le nom tel qu’il doit être imprimé ; pour une personne mineure, le prénom seul"
"= what the person is at school; one of teacher, student, school-leader, parent, researcher, expert":
  "ce que la personne est à l’école ; un de ces mots : teacher, student, school-leader, parent, researcher, expert"
"= what may be shown": "ce qui peut être montré"
"= whose consent it is: a name that stands in the entry": "de qui est ce consentement : un nom qui figure dans le texte"
"= the files it is about, or 'all'": "les fichiers dont il s’agit, ou « all »"
"= where the signed form is kept; never the form itself": "où le formulaire signé est gardé ; jamais le formulaire lui-même"
"= the day it was given": "le jour où il a été donné"
"= who gave it: the person, or a guardian; one of self, guardian": "qui l’a donné : la personne, ou un parent ou responsable légal ; un de ces mots : self, guardian"
"= the file as the text names it": "le fichier comme le texte le nomme"
"= whether people can be seen; one of people, no-people": "si l’on y voit des personnes ; un de ces mots : people, no-people"
"= the file of the picture": "le fichier de l’image"
"= what the picture shows, for readers who cannot see it": "ce que l’image montre, pour les lecteurs qui ne la voient pas"
"= the name of the check, as its message gives it": "le nom de la vérification, comme son message le donne"
"= why the text is right as it is": "pourquoi le texte est juste tel qu’il est"
"= the day it was taken back": "le jour où il a été retiré"
"= why, in words for readers": "pourquoi, en mots pour les lecteurs"
"= the name of the award": "le nom du prix"
"= who gave it": "qui l’a donné"
"= the year it was given": "l’année où il a été donné"
"= the number of the issue": "le numéro de la lettre d’information"
"= who edits it; written like an author": "qui s’en occupe ; s’écrit comme « authors »"
"= who speaks": "qui parle"

# Values put into messages: kinds of texts and groups of keys ({schema}, {owner}, {kind}, {inner}, {outer})
"= a handbook story": "un récit du manuel"
"= handbook story": "récit du manuel"
"= a blog post": "un billet du blog"
"= blog post": "billet du blog"
"= a collaboration": "une collaboration"
"= collaboration": "collaboration"
"= a call": "un appel"
"= call": "appel"
"= an event": "un événement"
"= event": "événement"
"= a newsletter": "une lettre d’information"
"= newsletter": "lettre d’information"
"= a voice": "une voix"
"= voice": "voix"
"= a translation": "une traduction"
"= translation": "traduction"
"= a person": "une personne"
"= person": "personne"
"= a school": "une école"
"= school": "école"
"= a table of contents": "une table des matières"
"= table of contents": "table des matières"
"= a part": "une partie"
"= part": "partie"
"= a workspace": "un espace de travail"
"= workspace": "espace de travail"
"= a publisher": "un éditeur"
"= publisher": "éditeur"
"= a handbook": "un manuel"
"= handbook": "manuel"
"= a blog": "un blog"
"= blog": "blog"
"= a review": "une relecture"
"= review": "relecture"
"= a consent policy": "une règle de consentement"
"= consent policy": "règle de consentement"
"= a budget": "un budget"
"= budget": "budget"
"= a vocabulary": "un vocabulaire"
"= vocabulary": "vocabulaire"
"= a classroom": "une classe"
"= classroom": "classe"
"= an author": "une autrice ou un auteur"
"= author": "autrice ou auteur"
"= a coordinator": "une coordinatrice ou un coordinateur"
"= coordinator": "coordinatrice ou coordinateur"
"= an editor": "une rédactrice ou un rédacteur"
"= editor": "rédactrice ou rédacteur"
"= a consent record": "un consentement"
"= consent record": "consentement"
"= a picture": "une image"
"= picture": "image"
"= a cover": "une couverture"
"= cover": "couverture"
"= a translated cover": "une couverture traduite"
"= translated cover": "couverture traduite"
"= an answer": "une réponse"
"= answer": "réponse"
"= a withdrawal": "un retrait"
"= withdrawal": "retrait"
"= an award": "un prix"
"= award": "prix"
"= a figures": "des chiffres"
"= figures": "chiffres"
"= a question": "une question"
"= question": "question"
"= a session": "une séance"
"= session": "séance"
"= a speaker": "une oratrice ou un orateur"
"= speaker": "oratrice ou orateur"
"= a credit": "une mention du nom"
"= credit": "mention du nom"

# Values put into messages: months, regions, goals ({month}, {region}, {title})
"= January": "janvier"
"= February": "février"
"= March": "mars"
"= April": "avril"
"= May": "mai"
"= June": "juin"
"= July": "juillet"
"= August": "août"
"= September": "septembre"
"= October": "octobre"
"= November": "novembre"
"= December": "décembre"
"= Asia": "Asie"
"= Europe": "Europe"
"= No poverty": "Pas de pauvreté"
"= Zero hunger": "Faim « zéro »"
"= Good health and well-being": "Bonne santé et bien-être"
"= Quality education": "Éducation de qualité"
"= Gender equality": "Égalité entre les sexes"
"= Clean water and sanitation": "Eau propre et assainissement"
"= Affordable and clean energy": "Énergie propre et d’un coût abordable"
"= Decent work and economic growth": "Travail décent et croissance économique"
"= Industry, innovation and infrastructure": "Industrie, innovation et infrastructure"
"= Reduced inequalities": "Inégalités réduites"
"= Sustainable cities and communities": "Villes et communautés durables"
"= Responsible consumption and production": "Consommation et production responsables"
"= Climate action": "Mesures relatives à la lutte contre les changements climatiques"
"= Life below water": "Vie aquatique"
"= Life on land": "Vie terrestre"
"= Peace, justice and strong institutions": "Paix, justice et institutions efficaces"
"= Partnerships for the goals": "Partenariats pour la réalisation des objectifs"

# Values put into messages: lists ({words}, {roles}, {covers}, {keys})
"= {first} or {last}": "{first} ou {last}"
"= {first} and {last}": "{first} et {last}"

# Values put into messages: what is wrong with a picture ({what}, {why})
"= its first part is missing": "sa première partie manque"
"= it begins twice": "elle commence deux fois"
"= its palette is wrong": "sa palette n’est pas juste"
"= its parts are out of order": "ses parties ne sont pas dans le bon ordre"
"= it holds no picture": "elle ne contient pas d’image"
"= it has an unknown part": "elle a une partie inconnue"
"= it is cut off": "elle est coupée"
"= a part of it was changed": "une partie en a été changée"
"= its first part is wrong": "sa première partie n’est pas juste"
"= it has no size": "elle n’a pas de dimensions"
"= a tag is not closed": "une balise n’est pas fermée"
"= an attribute has no value": "un attribut n’a pas de valeur"
"= an attribute stands twice": "un attribut figure deux fois"
"= a name is missing or too long": "un nom manque ou est trop long"
"= an attribute is not closed": "un attribut n’est pas fermé"
"= its text is not UTF-8": "son texte n’est pas en UTF-8"
"= an entity is not closed": "une entité n’est pas fermée"
"= something follows its end": "quelque chose suit sa fin"
"= its tags do not fit together": "ses balises ne vont pas ensemble"
"= it has no size; give it a 'viewBox'": "elle n’a pas de dimensions ; donnez-lui un « viewBox »"
"= it is a rare kind of JPEG that browsers do not show": "c’est une sorte rare de JPEG que les navigateurs ne montrent pas"
"= it has too many layers": "elle a trop de couches"
"= it is cut off, or not put together rightly": "elle est coupée, ou mal assemblée"
"= nothing was made of it": "rien n’en a été fait"
"= its answer is not to be understood": "la réponse du programme n’est pas compréhensible"
"= its answer does not end": "la réponse du programme ne finit pas"
"= it ended with status {code}": "il s’est arrêté avec l’état {code}"
"= '{program}' cannot be started": "« {program} » ne peut pas être lancé"
"= '{program}' is another program, or of another version": "« {program} » est un autre programme, ou d’une autre version"
"= a link to something outside": "un lien vers quelque chose d’extérieur"
"= a document type or entities of its own": "un type de document ou des entités à elle"
"= instructions for programs": "des instructions pour des programmes"
"= an entity of its own": "une entité à elle"
"= more parts than a browser can draw quickly": "plus de parties qu’un navigateur n’en dessine vite"
"= copies of copies ('use')": "des copies de copies (« use »)"
"= an attribute '{name}'": "un attribut « {name} »"
"= an element '{name}'": "un élément « {name} »"
"= style that loads or runs something ('{word}')": "un style qui charge ou lance quelque chose (« {word} »)"

# Values put into messages: what a template may not hold ({what})
"= a layout block": "un bloc de mise en page"
"= a change of the tag marks": "un changement des signes de balise"
"= a pragma": "un pragma"

# Values put into messages: what has an address ({other})
"= the style": "le style"
"= the portal": "le portail"
"= the colophon": "le colophon"
"= the handbook's front": "la première page du manuel"
"= the blog's front": "la première page du blog"
"= a year of the blog": "une année du blog"
"= the front of a kind": "la première page d’un genre de textes"
"= the indexes": "les index"
"= an index": "un index"
"= a page of an index": "une page d’un index"
"= a person's page": "la page d’une personne"
"= a school's page": "la page d’une école"
"= the list of editions": "la liste des éditions"
"= the page of an edition": "la page d’une édition"
"= the page for what is not found": "la page de ce qui n’est pas trouvé"
"= the file for search engines": "le fichier pour les moteurs de recherche"
"= the sitemap": "le plan du site"
"= the handbook as EPUB": "le manuel en EPUB"
"= a part of the handbook as EPUB": "une partie du manuel en EPUB"
"= a printed book": "un livre imprimé"
"= the feed of '{page}'": "le fil de « {page} »"
"= the file '{name}'": "le fichier « {name} »"

# Values put into messages: scripts ({script})
"= Latin": "latin"
"= Greek": "grec"
"= Cyrillic": "cyrillique"
"= Armenian": "arménien"
"= Hebrew": "hébreu"
"= Arabic": "arabe"
"= Syriac": "syriaque"
"= Thaana": "thâna"
"= N'Ko": "n’ko"
"= Devanagari": "dévanagari"
"= Bengali": "bengali"
"= Gurmukhi": "gourmoukhî"
"= Gujarati": "goudjarâtî"
"= Oriya": "oriya"
"= Tamil": "tamoul"
"= Telugu": "télougou"
"= Kannada": "kannara"
"= Malayalam": "malayalam"
"= Sinhala": "singhalais"
"= Thai": "thaï"
"= Lao": "lao"
"= Tibetan": "tibétain"
"= Myanmar": "birman"
"= Georgian": "géorgien"
"= Ethiopic": "éthiopique"
"= Cherokee": "cherokee"
"= Canadian Aboriginal": "syllabaire autochtone canadien"
"= Tagalog": "tagal"
"= Khmer": "khmer"
"= Mongolian": "mongol"
"= Balinese": "balinais"
"= Sundanese": "sundanais"
"= Javanese": "javanais"
"= Yi": "yi"
"= Han": "sinogrammes"
"= Hiragana and Katakana": "hiragana et katakana"
"= Bopomofo": "bopomofo"
"= Hangul": "hangûl"
"= Symbols": "symboles"
"= Emoji": "émojis"

"""##),
    TemplateFile(
      name: "messages/zh-Hans.yml",
      text: ##"""
# What the program says about a workspace, in Chinese (simplified): its messages, by their English words.
# A line is read so: the English words are the key, what stands after the colon is said instead of them.
# {name} stands for what the message puts in; each name of the English words is in the Chinese ones too.
# A line that is missing is said in English. Names of keys, of files and of commands stay as they are.
# Reviewed by: nobody yet (a native reader is welcome).

# Around every message
"error:": "错误："
"warning:": "警告："
"note:": "说明："
"fix:": "改法："
"help:": "帮助："
"in English: {english}": "英文：{english}"
"errors: {count}": "错误：{count}"
"warnings: {count}": "警告：{count}"
"notes: {count}": "说明：{count}"
"files: {count}": "文件：{count}"
"{count} entries checked, no mistakes found": "已检查 {count} 篇文章，没有发现错误"
"1 entry checked, no mistakes found": "已检查 1 篇文章，没有发现错误"
"there is nothing below 'stories' to check yet": "“stories”下还没有可以检查的内容"

# Outputs: the book file
"1 picture is left out of the book file, which holds 100 MB of pictures at most": "有 1 张图片没有放进电子书文件，该文件最多容纳 100 MB 图片"
"{count} pictures are left out of the book file, which holds 100 MB of pictures at most": "有 {count} 张图片没有放进电子书文件，该文件最多容纳 100 MB 图片"
"make the pictures smaller; 2,000 pixels are wide enough": "请把图片缩小；宽 2,000 像素就够了"

# Outputs: pictures
"the picture '{path}' is left out: {why}": "图片“{path}”未收入：{why}"
"it is shown here": "它显示在这里"
"'.{name}' pictures cannot be shown": "无法显示“.{name}”图片"
"its name says '{named}', but it is a {found} file": "文件名写的是“{named}”，但它其实是 {found} 文件"
"it is not a {named} file": "它不是 {named} 文件"
"it is damaged: {what}": "它已损坏：{what}"
"it has more than 50 million pixels": "它超过 5000 万像素"
"it is larger than {limit} MB": "它大于 {limit} MB"
"reading it takes too much memory or time": "读取它需要太多内存或时间"
"it holds {what}": "它含有{what}"
"the program 'colophon-pictures' cannot read it: {why}": "程序“colophon-pictures”无法读取它：{why}"
"{why}": "{why}"
"save it as PNG or JPEG": "请另存为 PNG 或 JPEG"
"give it the right ending, or save it anew": "请改成正确的扩展名，或重新保存图片"
"open it in a picture program and save it anew": "请用图片软件打开它，再重新保存"
"make it smaller; 2,000 pixels are wide enough": "请把它缩小；宽 2,000 像素就够了"
"save it as plain SVG, or as PNG": "请另存为普通 SVG，或 PNG"
"try again; if it stays so, 'colophon doctor' says more": "请再试一次；如果仍然这样，“colophon doctor”会说明更多"
"the picture '{path}' weighs {weight}; 'budget: image' allows {budget}": "图片“{path}”大小为 {weight}；“budget: image”允许 {budget}"
"make it smaller; 1,200 pixels are wide enough, and JPEG is right for a photo": "请把它缩小；宽 1,200 像素就够了，照片适合用 JPEG"
"1 picture is left out: {why}": "有 1 张图片未收入：{why}"
"{count} pictures are left out: {why}": "有 {count} 张图片未收入：{why}"
"1 picture is left out: the program 'colophon-pictures' was not found": "有 1 张图片未收入：找不到程序“colophon-pictures”"
"{count} pictures are left out: the program 'colophon-pictures' was not found": "有 {count} 张图片未收入：找不到程序“colophon-pictures”"
"the first is shown here": "第一张显示在这里"
"install libvips-dev and run 'make'; 'colophon doctor' says what was found": "请安装 libvips-dev 并运行“make”；“colophon doctor”会说明找到了什么"
"the picture '{path}' tells where it was taken": "图片“{path}”里记着拍摄地点"
"save it anew without its place; if it was sent already, tell whoever looks after the repository, because history keeps it":
  "请去掉地点后重新保存；如果已经提交，请告诉管理仓库的人，因为历史记录会保留它"

# Outputs: print
"no font can show '{letter}' ({code}) in the printed book": "没有字体能在印刷版中显示“{letter}”（{code}）"
"no font can show '{letter}' ({code}, {script}) in the printed book": "没有字体能在印刷版中显示“{letter}”（{code}，{script}）"
"a letter here is made of {count} signs; at most {most} can be shown": "这里的一个字由 {count} 个符号组成；最多能显示 {most} 个"
"delete it, and write the letter again without the marks": "请删除它，重新写不带这些符号的字"
"a space ends the address '{address}' too early": "空格使地址“{address}”过早结束"
"the consent of '{name}' was given on {day}, which is still ahead": "“{name}”的同意书日期是 {day}，这一天还没有到"
"write the day on which the form was signed": "请写表格签字的日期"
"no PDF is made: {why}": "没有生成 PDF：{why}"
"no PDF is made, since no font can show some letters": "没有生成 PDF，因为没有字体能显示某些字符"
"mend what is said of letters, or install the fonts that are named": "请改正上面提到的字符，或安装所列的字体"
"print the stories that changed last with 'colophon sheet', to find the one that stops it": "请用“colophon sheet”逐篇打印最近改动的故事，找出使它停止的那一篇"
"write another character, or install a font that has it": "请换一个字符，或安装含有它的字体"
"install its letters with 'sudo apt-get install {package}', or write another character": "请用“sudo apt-get install {package}”安装这种文字的字体，或换一个字符"

# Outputs: the site
"there is no 'base-url', so no feeds and no full addresses are made": "没有“base-url”，因此不生成订阅源和完整地址"
"set 'base-url' in colophon.yml, or build with '--base-url https://…'": "请在 colophon.yml 中写明“base-url”，或用“--base-url https://…”来生成"
"the page '{address}' weighs {weight} with its style; 'budget: page' allows {budget}": "页面“{address}”连同样式大小为 {weight}；“budget: page”允许 {budget}"
"allow more after 'budget: page' in colophon.yml": "请在 colophon.yml 的“budget: page”后写更大的数"
"shorten the text, make two of it, or allow more after 'budget: page' in colophon.yml": "请缩短文章，分成两篇，或在 colophon.yml 的“budget: page”后写更大的数"
"{count} more pages weigh more than 'budget: page' allows, up to {weight}": "另有 {count} 个页面超过“budget: page”的限制，最大 {weight}"
"allow more after 'budget: page' in colophon.yml, or shorten what these pages share": "请在 colophon.yml 的“budget: page”后写更大的数，或缩短这些页面共有的部分"

# Outputs: templates
"unknown country '{written}'; did you mean '{code}'?": "未知的国家“{written}”；您是不是要写“{code}”？"
"unknown country '{written}'": "未知的国家“{written}”"
"write '{code}'": "改写为“{code}”"
"write its two-letter code in capitals": "请用大写写出它的两个字母代码"
"the place of '{code}' should be a column and a row": "“{code}”的位置应写成列和行"
"for instance: {line}": "例如：{line}"
"'{written}' lies outside the map": "“{written}”在地图之外"
"columns and rows go from 1 to {most}": "列和行从 1 到 {most}"
"'{second}' would cover '{first}': both have this place": "“{second}”会盖住“{first}”：两者位置相同"
"'{first}' is here": "“{first}”在这里"
"give one of the two another place": "请给其中一个换一个位置"
"there are no words in the language '{tag}'": "没有语言“{tag}”的界面用语"
"write the English words with 'colophon templates --write words/en.yml', and save them in your language as 'templates/words/{tag}.yml'": "请用“colophon templates --write words/en.yml”写出英文词语，翻译后另存为“templates/words/{tag}.yml”"
"included from here": "从这里引入"
"a tag begins with '{{' and has no '}}'": "有一个标签以“{{”开头，却没有“}}”"
"section '{name}' is not closed": "区段“{name}”没有结束"
"write {tag} where it ends": "请在它结束处写 {tag}"
"'{name}' is closed here, but no section is open": "这里结束“{name}”，但没有已开始的区段"
"'{name}' is closed here, but the open section is '{open}'": "这里结束“{name}”，但已开始的区段是“{open}”"
"'{text}' is not a name": "“{text}”不是名称"
"a name has letters, digits and '-', with '.' between names": "名称由字母、数字和“-”组成，名称之间用“.”"
"{what} cannot be used in these templates": "这些模板中不能使用：{what}"
"use names, sections, partials and comments": "请使用名称、区段、子模板和注释"
"sections are nested deeper than {limit}": "区段嵌套太深：最多 {limit} 层"
"the file is larger than {limit} kB": "文件大于 {limit} kB"
"partials go round: {names}": "子模板循环引入：{names}"
"partials include one another too many times": "子模板互相引入的次数太多"
"'{name}' cannot be shown: it is for sections": "“{name}”不能直接显示：它用于区段"
"write {tag} … {close}": "请写 {tag} … {close}"
"'{name}' is text and must be escaped": "“{name}”是文本，必须转义"
"write {tag}": "请写 {tag}"
"'.' stands for the text of a section, and no such section is around it": "“.”表示区段的文本，而它外面没有这样的区段"
"'{name}' has no names of its own": "“{name}”下面没有名称"
"'<{name}>' is not closed, as it must be in the book file": "“<{name}>”没有结束，而电子书文件要求它结束"
"end it with '/>': <{name} />": "请以“/>”结束：<{name} />"
"'&{name};' is a name that the book file does not know": "电子书文件不认识名称“&{name};”"
"write the character itself": "请直接写这个字符"
"names here, on the page '{page}': {names}": "在页面“{page}”的这里可用的名称：{names}"
"unknown name '{name}'": "未知的名称“{name}”"
"unknown name '{name}'; did you mean '{nearest}'?": "未知的名称“{name}”；您是不是要写“{nearest}”？"
"rename to '{nearest}'": "改名为“{nearest}”"
"partials: {names}": "子模板：{names}"
"unknown partial '{name}'": "未知的子模板“{name}”"
"unknown partial '{name}'; did you mean '{nearest}'?": "未知的子模板“{name}”；您是不是要写“{nearest}”？"
"'{path}' is used by no page; did you mean '{nearest}'?": "没有页面使用“{path}”；您是不是要写“{nearest}”？"
"'{path}' is used by no page": "没有页面使用“{path}”"
"templates/README.md of the program names the files that can be replaced": "本程序的 templates/README.md 列出了可以替换的文件"
"the section opens here": "区段从这里开始"
"'{key}' has no names in braces": "“{key}”里没有花括号中的名称"
"names in '{key}': {names}": "“{key}”中的名称：{names}"
"'{name}' is not in the words for '{key}'": "“{key}”的译文里没有“{name}”"
"put '{name}' where it belongs; until then it is said in English": "请把“{name}”放到该在的位置；在此之前显示英文"
"nothing is put in for '{name}'": "“{name}”处不会填入任何内容"
"nothing is put in for '{name}'; did you mean '{meant}'?": "“{name}”处不会填入任何内容；您是不是要写“{meant}”？"
"write '{meant}'": "改写为“{meant}”"
"no page shows the words '{key}'; did you mean '{nearest}'?": "没有页面显示用语“{key}”；您是不是要写“{nearest}”？"
"no page shows the words '{key}'": "没有页面显示用语“{key}”"
"'{key}' must be one text, as in '{key}: …'": "“{key}”必须是一段文本，如“{key}: …”"
"{count} of {all} lines in '{tag}' are English still": "“{tag}”的 {all} 行中还有 {count} 行是英文"
"the first of them: {names}; add them to 'templates/words/{tag}.yml'": "其中最前面的：{names}；请加到“templates/words/{tag}.yml”"
"add {names} to 'templates/words/{tag}.yml'": "请把 {names} 加到“templates/words/{tag}.yml”"

# SourceModel: diagnostics
"{count} more like this in this file": "这个文件中还有 {count} 处同样的问题"

# Stories: across files
"author '{person}' has no {missing}": "作者“{person}”缺少 {missing}"
"'{path}' could say it": "可以写在“{path}”里"
"add {missing} here or in '{path}'": "请在这里或在“{path}”中加上 {missing}"
"'{path}' has no heading '#{fragment}'": "“{path}”中没有标题“#{fragment}”"
"this text has no heading '#{fragment}'": "这篇文章中没有标题“#{fragment}”"
"'{path}' has no heading '#{fragment}'; did you mean '#{nearest}'?": "“{path}”中没有标题“#{fragment}”；您是不是要写“#{nearest}”？"
"this text has no heading '#{fragment}'; did you mean '#{nearest}'?": "这篇文章中没有标题“#{fragment}”；您是不是要写“#{nearest}”？"
"it has no headings: take '#' and what follows out": "它没有标题：请删去“#”和后面的内容"
"the headings there: {list}": "那里的标题：{list}"
"the link '{link}' leads to no file": "链接“{link}”没有指向任何文件"
"an address on the web begins with 'https://'": "网址以“https://”开头"
"the link '{link}' leads to no file; did you mean '{nearest}'?": "链接“{link}”没有指向任何文件；您是不是要写“{nearest}”？"
"the link '{link}' leads to a file of which no page is made": "链接“{link}”指向的文件不会生成页面"
"write the path from this file to another story, for instance '../blog/tea.md'": "请写从本文件到另一个故事的路径，例如“../blog/tea.md”"
"'{link}' leads out of the repository": "“{link}”指向仓库之外"
"only files below 'stories' can be reached": "只能指向“stories”下的文件"
"the link has no address": "链接没有地址"
"write it between the round brackets": "请写在圆括号里"
"change it to '{text}'": "改为“{text}”"
"there is no picture '{name}'": "没有图片“{name}”"
"put the file beside this text, and write its name as it is": "请把文件放在本文旁边，并照原样写它的名称"
"the picture is called '{nearest}', not '{name}': capital letters count": "图片名为“{nearest}”，不是“{name}”：请区分大小写"
"there is no picture '{name}'; did you mean '{nearest}'?": "没有图片“{name}”；您是不是要写“{nearest}”？"
"consent for '{name}', who is not named in this entry": "有“{name}”的同意，但本文没有提到此人"
"consent for '{name}', who is not named in this entry; did you mean '{nearest}'?": "有“{name}”的同意，但本文没有提到此人；您是不是要写“{nearest}”？"
"write the name as it stands in 'authors', 'speakers', 'person' or a caption": "请照“authors”、“speakers”、“person”或图片说明中的写法写姓名"
"change it to '{nearest}'": "改为“{nearest}”"
"no guardian's consent for the {covers} of '{name}', who is a minor": "“{name}”是未成年人，缺少监护人对 {covers} 的同意"
"no guardian's consent for the {covers} of '{name}', who is a minor and names '{file}'":
  "“{name}”是未成年人，缺少监护人对 {covers} 的同意，同意中须写明“{file}”"
"no consent of '{name}' that covers {covers}": "没有“{name}”对 {covers} 的同意"
"no consent of '{name}' that covers {covers} and names '{file}'": "没有“{name}”对 {covers} 的同意，同意中须写明“{file}”"
"add a record to 'consent': for: {name}, covers: [{list}], by: guardian, and 'items', 'reference', 'given'":
  "请在“consent”下加一条记录：for: {name}, covers: [{list}], by: guardian，以及“items”、“reference”、“given”"
"add a record to 'consent': for: {name}, covers: [{list}], by: guardian, and 'reference', 'given'":
  "请在“consent”下加一条记录：for: {name}, covers: [{list}], by: guardian，以及“reference”、“given”"
"add a record to 'consent': for: {name}, covers: [{list}], by: self, and 'items', 'reference', 'given'":
  "请在“consent”下加一条记录：for: {name}, covers: [{list}], by: self，以及“items”、“reference”、“given”"
"add a record to 'consent': for: {name}, covers: [{list}], by: self, and 'reference', 'given'": "请在“consent”下加一条记录：for: {name}, covers: [{list}], by: self，以及“reference”、“given”"
"no consent record covers the picture '{file}'": "没有同意记录包含图片“{file}”"
"add a record to 'consent' that covers photo, with '{file}' in its 'items'; or, if it shows nobody, a row under 'pictures' with 'file: {file}' and 'shows: no-people'":
  "请在“consent”下加一条包含 photo 的记录，在“items”中写“{file}”；如果图中没有人，请在“pictures”下加一行，写“file: {file}”和“shows: no-people”"
"'{name}' took back this consent on {day}": "“{name}”已在 {day} 撤回这项同意"
"'{name}' took back this consent on {day} (picture '{file}')": "“{name}”已在 {day} 撤回这项同意（图片“{file}”）"
"take out what it covered, or withdraw the whole entry with 'withdrawn'; if '{name}' agreed again since, add a new record with that day as 'given'":
  "请删去它所涉及的内容，或用“withdrawn”撤下整篇文章；如果“{name}”此后又同意了，请加一条新记录，并把同意的日期写在“given”里"
"the consent of '{name}' ended on {day}": "“{name}”的同意已在 {day} 到期"
"the consent of '{name}' ended on {day} (picture '{file}')": "“{name}”的同意已在 {day} 到期（图片“{file}”）"
"ask again and add a new record, or take out what it covered": "请重新征求同意并加一条新记录，或删去它所涉及的内容"
"the consent of '{name}', a minor, was not given by a guardian": "“{name}”是未成年人，这项同意不是监护人给出的"
"the consent of '{name}', a minor, was not given by a guardian (picture '{file}')":
  "“{name}”是未成年人，这项同意不是监护人给出的（图片“{file}”）"
"ask a parent or guardian, and write 'by: guardian'": "请征求家长或监护人的同意，并写“by: guardian”"
"the consent of '{name}' holds for {channels}, and this entry is in {kind}": "“{name}”的同意只适用于 {channels}，而本文在 {kind} 中"
"the consent of '{name}' holds for {channels}, and this entry is in {kind} (picture '{file}')": "“{name}”的同意只适用于 {channels}，而本文在 {kind} 中（图片“{file}”）"
"ask whether it may be shown here too, and add the channel": "请询问是否也可以在这里展示，并把它加到“channels”"
"this translation is in '{tag}', and so is its original": "这篇译文的语言是“{tag}”，原文也是"
"the original says it here": "原文在这里写明"
"if one of them is in another language, correct its 'lang', and the tag in the name of the translation; if both are in '{tag}', keep one":
  "如果其中一篇是另一种语言，请改正它的“lang”以及译文文件名中的语言代码；如果两篇都是“{tag}”，请只保留一篇"
"'{name}' is named twice; the first place counts": "“{name}”写了两次；以第一处为准"
"it is named here first": "第一处在这里"
"the introduction '{path}' of the part '{part}' is shown in the part '{first}' already": "部分“{part}”的引言“{path}”已经在部分“{first}”中显示"
"take the line 'introduction' out of one of the two parts": "请从其中一个部分删去“introduction”这一行"
"the introduction of the part '{part}' has {size} kB, at most {limit} kB are shown": "部分“{part}”的引言有 {size} kB，最多显示 {limit} kB"
"make it shorter, or make it a story of its own": "请缩短它，或把它写成单独的故事"
"'{path}' is a draft, so the link is shown as text": "“{path}”是草稿，所以链接显示为文本"
"'{path}' is not yet due, so the link is shown as text": "“{path}”还没到发布时间，所以链接显示为文本"
"'{path}' still waits for approval, so the link is shown as text": "“{path}”还在等待同意，所以链接显示为文本"
"'{path}' was withdrawn, so the link is shown as text": "“{path}”已撤下，所以链接显示为文本"
"nobody has agreed to this text yet; it needs 1 colleague who is not an author": "还没有人同意这篇文章；需要 1 位不是作者的同事"
"nobody has agreed to this text yet; it needs 1 colleague at another school than the authors":
  "还没有人同意这篇文章；需要 1 位与作者不在同一学校的同事"
"nobody has agreed to this text yet; it needs 1 colleague in another country than the authors":
  "还没有人同意这篇文章；需要 1 位与作者不在同一国家的同事"
"nobody has agreed to this text yet; it needs 1 colleague in the other region (Asia or Europe) than the authors":
  "还没有人同意这篇文章；需要 1 位与作者不在同一地区（亚洲或欧洲）的同事"
"nobody has agreed to this text yet; it needs {missing} colleagues who are not authors":
  "还没有人同意这篇文章；需要 {missing} 位不是作者的同事"
"nobody has agreed to this text yet; it needs {missing} colleagues at another school than the authors":
  "还没有人同意这篇文章；需要 {missing} 位与作者不在同一学校的同事"
"nobody has agreed to this text yet; it needs {missing} colleagues in another country than the authors":
  "还没有人同意这篇文章；需要 {missing} 位与作者不在同一国家的同事"
"nobody has agreed to this text yet; it needs {missing} colleagues in the other region (Asia or Europe) than the authors":
  "还没有人同意这篇文章；需要 {missing} 位与作者不在同一地区（亚洲或欧洲）的同事"
"nobody who counts has agreed to this text as it is; it needs 1 colleague who is not an author":
  "还没有符合条件的人同意这篇文章现在的文本；需要 1 位不是作者的同事"
"nobody who counts has agreed to this text as it is; it needs 1 colleague at another school than the authors":
  "还没有符合条件的人同意这篇文章现在的文本；需要 1 位与作者不在同一学校的同事"
"nobody who counts has agreed to this text as it is; it needs 1 colleague in another country than the authors":
  "还没有符合条件的人同意这篇文章现在的文本；需要 1 位与作者不在同一国家的同事"
"nobody who counts has agreed to this text as it is; it needs 1 colleague in the other region (Asia or Europe) than the authors":
  "还没有符合条件的人同意这篇文章现在的文本；需要 1 位与作者不在同一地区（亚洲或欧洲）的同事"
"nobody who counts has agreed to this text as it is; it needs {missing} colleagues who are not authors":
  "还没有符合条件的人同意这篇文章现在的文本；需要 {missing} 位不是作者的同事"
"nobody who counts has agreed to this text as it is; it needs {missing} colleagues at another school than the authors":
  "还没有符合条件的人同意这篇文章现在的文本；需要 {missing} 位与作者不在同一学校的同事"
"nobody who counts has agreed to this text as it is; it needs {missing} colleagues in another country than the authors":
  "还没有符合条件的人同意这篇文章现在的文本；需要 {missing} 位与作者不在同一国家的同事"
"nobody who counts has agreed to this text as it is; it needs {missing} colleagues in the other region (Asia or Europe) than the authors":
  "还没有符合条件的人同意这篇文章现在的文本；需要 {missing} 位与作者不在同一地区（亚洲或欧洲）的同事"
"1 colleague has agreed to this text; it needs 1 more colleague who is not an author": "已有 1 位同事同意这篇文章；还需要 1 位不是作者的同事"
"1 colleague has agreed to this text; it needs 1 more colleague at another school than the authors":
  "已有 1 位同事同意这篇文章；还需要 1 位与作者不在同一学校的同事"
"1 colleague has agreed to this text; it needs 1 more colleague in another country than the authors":
  "已有 1 位同事同意这篇文章；还需要 1 位与作者不在同一国家的同事"
"1 colleague has agreed to this text; it needs 1 more colleague in the other region (Asia or Europe) than the authors":
  "已有 1 位同事同意这篇文章；还需要 1 位与作者不在同一地区（亚洲或欧洲）的同事"
"1 colleague has agreed to this text; it needs {missing} more colleagues who are not authors":
  "已有 1 位同事同意这篇文章；还需要 {missing} 位不是作者的同事"
"1 colleague has agreed to this text; it needs {missing} more colleagues at another school than the authors":
  "已有 1 位同事同意这篇文章；还需要 {missing} 位与作者不在同一学校的同事"
"1 colleague has agreed to this text; it needs {missing} more colleagues in another country than the authors":
  "已有 1 位同事同意这篇文章；还需要 {missing} 位与作者不在同一国家的同事"
"1 colleague has agreed to this text; it needs {missing} more colleagues in the other region (Asia or Europe) than the authors":
  "已有 1 位同事同意这篇文章；还需要 {missing} 位与作者不在同一地区（亚洲或欧洲）的同事"
"{holding} colleagues have agreed to this text; it needs 1 more colleague who is not an author":
  "已有 {holding} 位同事同意这篇文章；还需要 1 位不是作者的同事"
"{holding} colleagues have agreed to this text; it needs 1 more colleague at another school than the authors":
  "已有 {holding} 位同事同意这篇文章；还需要 1 位与作者不在同一学校的同事"
"{holding} colleagues have agreed to this text; it needs 1 more colleague in another country than the authors":
  "已有 {holding} 位同事同意这篇文章；还需要 1 位与作者不在同一国家的同事"
"{holding} colleagues have agreed to this text; it needs 1 more colleague in the other region (Asia or Europe) than the authors":
  "已有 {holding} 位同事同意这篇文章；还需要 1 位与作者不在同一地区（亚洲或欧洲）的同事"
"{holding} colleagues have agreed to this text; it needs {missing} more colleagues who are not authors":
  "已有 {holding} 位同事同意这篇文章；还需要 {missing} 位不是作者的同事"
"{holding} colleagues have agreed to this text; it needs {missing} more colleagues at another school than the authors":
  "已有 {holding} 位同事同意这篇文章；还需要 {missing} 位与作者不在同一学校的同事"
"{holding} colleagues have agreed to this text; it needs {missing} more colleagues in another country than the authors":
  "已有 {holding} 位同事同意这篇文章；还需要 {missing} 位与作者不在同一国家的同事"
"{holding} colleagues have agreed to this text; it needs {missing} more colleagues in the other region (Asia or Europe) than the authors":
  "已有 {holding} 位同事同意这篇文章；还需要 {missing} 位与作者不在同一地区（亚洲或欧洲）的同事"
"left out: nobody has agreed to this text yet; it needs 1 colleague who is not an author":
  "未收入：还没有人同意这篇文章；需要 1 位不是作者的同事"
"left out: nobody has agreed to this text yet; it needs 1 colleague at another school than the authors":
  "未收入：还没有人同意这篇文章；需要 1 位与作者不在同一学校的同事"
"left out: nobody has agreed to this text yet; it needs 1 colleague in another country than the authors":
  "未收入：还没有人同意这篇文章；需要 1 位与作者不在同一国家的同事"
"left out: nobody has agreed to this text yet; it needs 1 colleague in the other region (Asia or Europe) than the authors":
  "未收入：还没有人同意这篇文章；需要 1 位与作者不在同一地区（亚洲或欧洲）的同事"
"left out: nobody has agreed to this text yet; it needs {missing} colleagues who are not authors":
  "未收入：还没有人同意这篇文章；需要 {missing} 位不是作者的同事"
"left out: nobody has agreed to this text yet; it needs {missing} colleagues at another school than the authors":
  "未收入：还没有人同意这篇文章；需要 {missing} 位与作者不在同一学校的同事"
"left out: nobody has agreed to this text yet; it needs {missing} colleagues in another country than the authors":
  "未收入：还没有人同意这篇文章；需要 {missing} 位与作者不在同一国家的同事"
"left out: nobody has agreed to this text yet; it needs {missing} colleagues in the other region (Asia or Europe) than the authors":
  "未收入：还没有人同意这篇文章；需要 {missing} 位与作者不在同一地区（亚洲或欧洲）的同事"
"left out: nobody who counts has agreed to this text as it is; it needs 1 colleague who is not an author":
  "未收入：还没有符合条件的人同意这篇文章现在的文本；需要 1 位不是作者的同事"
"left out: nobody who counts has agreed to this text as it is; it needs 1 colleague at another school than the authors":
  "未收入：还没有符合条件的人同意这篇文章现在的文本；需要 1 位与作者不在同一学校的同事"
"left out: nobody who counts has agreed to this text as it is; it needs 1 colleague in another country than the authors":
  "未收入：还没有符合条件的人同意这篇文章现在的文本；需要 1 位与作者不在同一国家的同事"
"left out: nobody who counts has agreed to this text as it is; it needs 1 colleague in the other region (Asia or Europe) than the authors":
  "未收入：还没有符合条件的人同意这篇文章现在的文本；需要 1 位与作者不在同一地区（亚洲或欧洲）的同事"
"left out: nobody who counts has agreed to this text as it is; it needs {missing} colleagues who are not authors":
  "未收入：还没有符合条件的人同意这篇文章现在的文本；需要 {missing} 位不是作者的同事"
"left out: nobody who counts has agreed to this text as it is; it needs {missing} colleagues at another school than the authors":
  "未收入：还没有符合条件的人同意这篇文章现在的文本；需要 {missing} 位与作者不在同一学校的同事"
"left out: nobody who counts has agreed to this text as it is; it needs {missing} colleagues in another country than the authors":
  "未收入：还没有符合条件的人同意这篇文章现在的文本；需要 {missing} 位与作者不在同一国家的同事"
"left out: nobody who counts has agreed to this text as it is; it needs {missing} colleagues in the other region (Asia or Europe) than the authors":
  "未收入：还没有符合条件的人同意这篇文章现在的文本；需要 {missing} 位与作者不在同一地区（亚洲或欧洲）的同事"
"left out: 1 colleague has agreed to this text; it needs 1 more colleague who is not an author":
  "未收入：已有 1 位同事同意这篇文章；还需要 1 位不是作者的同事"
"left out: 1 colleague has agreed to this text; it needs 1 more colleague at another school than the authors":
  "未收入：已有 1 位同事同意这篇文章；还需要 1 位与作者不在同一学校的同事"
"left out: 1 colleague has agreed to this text; it needs 1 more colleague in another country than the authors":
  "未收入：已有 1 位同事同意这篇文章；还需要 1 位与作者不在同一国家的同事"
"left out: 1 colleague has agreed to this text; it needs 1 more colleague in the other region (Asia or Europe) than the authors":
  "未收入：已有 1 位同事同意这篇文章；还需要 1 位与作者不在同一地区（亚洲或欧洲）的同事"
"left out: 1 colleague has agreed to this text; it needs {missing} more colleagues who are not authors":
  "未收入：已有 1 位同事同意这篇文章；还需要 {missing} 位不是作者的同事"
"left out: 1 colleague has agreed to this text; it needs {missing} more colleagues at another school than the authors":
  "未收入：已有 1 位同事同意这篇文章；还需要 {missing} 位与作者不在同一学校的同事"
"left out: 1 colleague has agreed to this text; it needs {missing} more colleagues in another country than the authors":
  "未收入：已有 1 位同事同意这篇文章；还需要 {missing} 位与作者不在同一国家的同事"
"left out: 1 colleague has agreed to this text; it needs {missing} more colleagues in the other region (Asia or Europe) than the authors":
  "未收入：已有 1 位同事同意这篇文章；还需要 {missing} 位与作者不在同一地区（亚洲或欧洲）的同事"
"left out: {holding} colleagues have agreed to this text; it needs 1 more colleague who is not an author":
  "未收入：已有 {holding} 位同事同意这篇文章；还需要 1 位不是作者的同事"
"left out: {holding} colleagues have agreed to this text; it needs 1 more colleague at another school than the authors":
  "未收入：已有 {holding} 位同事同意这篇文章；还需要 1 位与作者不在同一学校的同事"
"left out: {holding} colleagues have agreed to this text; it needs 1 more colleague in another country than the authors":
  "未收入：已有 {holding} 位同事同意这篇文章；还需要 1 位与作者不在同一国家的同事"
"left out: {holding} colleagues have agreed to this text; it needs 1 more colleague in the other region (Asia or Europe) than the authors":
  "未收入：已有 {holding} 位同事同意这篇文章；还需要 1 位与作者不在同一地区（亚洲或欧洲）的同事"
"left out: {holding} colleagues have agreed to this text; it needs {missing} more colleagues who are not authors":
  "未收入：已有 {holding} 位同事同意这篇文章；还需要 {missing} 位不是作者的同事"
"left out: {holding} colleagues have agreed to this text; it needs {missing} more colleagues at another school than the authors":
  "未收入：已有 {holding} 位同事同意这篇文章；还需要 {missing} 位与作者不在同一学校的同事"
"left out: {holding} colleagues have agreed to this text; it needs {missing} more colleagues in another country than the authors":
  "未收入：已有 {holding} 位同事同意这篇文章；还需要 {missing} 位与作者不在同一国家的同事"
"left out: {holding} colleagues have agreed to this text; it needs {missing} more colleagues in the other region (Asia or Europe) than the authors":
  "未收入：已有 {holding} 位同事同意这篇文章；还需要 {missing} 位与作者不在同一地区（亚洲或欧洲）的同事"
"'{name}' agreed on {day} to an earlier text": "“{name}”在 {day} 同意的是较早的文本"
"'{name}' agreed on {day}; the text was changed since, last on {changed} ({commit})": "“{name}”在 {day} 表示同意；此后文本有改动，最近一次在 {changed}（{commit}）"
"'{name}' agreed, and is an author: that does not count": "“{name}”表示同意，但本人是作者，不计入"
"'{name}' agreed, and wrote a part of it ({commit}): that does not count": "“{name}”表示同意，但参与撰写了此文（{commit}），不计入"
"'{name}' agreed, and works at the school of an author": "“{name}”表示同意，但与一位作者在同一学校工作"
"'{name}' agreed, and works in the country of an author": "“{name}”表示同意，但与一位作者在同一国家工作"
"'{name}' agreed, and works in the region of an author": "“{name}”表示同意，但与一位作者在同一地区工作"
"'{name}' agreed, and '{country}' is no partner country": "“{name}”表示同意，但“{country}”不是伙伴国家"
"'{name}' agreed; add '{key}' to {file}, so that the agreement counts": "“{name}”表示同意；请在 {file} 中加上“{key}”，这样才能计入"
"'{name}' agreed, and nothing says where they work: add stories/people/{id}.yml with 'name', 'school' and 'country'":
  "“{name}”表示同意，但没有资料说明此人在哪里工作：请添加 stories/people/{id}.yml，写上“name”、“school”和“country”"
"a colleague without a name here agreed on {day} to an earlier text": "一位在此没有姓名的同事在 {day} 同意的是较早的文本"
"a colleague without a name here agreed on {day}; the text was changed since, last on {changed} ({commit})":
  "一位在此没有姓名的同事在 {day} 表示同意；此后文本有改动，最近一次在 {changed}（{commit}）"
"a colleague without a name here agreed, and is an author: that does not count": "一位在此没有姓名的同事表示同意，但本人是作者，不计入"
"a colleague without a name here agreed, and wrote a part of it ({commit}): that does not count": "一位在此没有姓名的同事表示同意，但参与撰写了此文（{commit}），不计入"
"a colleague without a name here agreed, and works at the school of an author": "一位在此没有姓名的同事表示同意，但与一位作者在同一学校工作"
"a colleague without a name here agreed, and works in the country of an author": "一位在此没有姓名的同事表示同意，但与一位作者在同一国家工作"
"a colleague without a name here agreed, and works in the region of an author": "一位在此没有姓名的同事表示同意，但与一位作者在同一地区工作"
"a colleague without a name here agreed, and '{country}' is no partner country": "一位在此没有姓名的同事表示同意，但“{country}”不是伙伴国家"
"a colleague without a name here agreed; add '{key}' to {file}, so that the agreement counts":
  "一位在此没有姓名的同事表示同意；请在 {file} 中加上“{key}”，这样才能计入"
"a colleague without a name here agreed, and nothing says where they work: add stories/people/{id}.yml with 'name', 'school' and 'country'":
  "一位在此没有姓名的同事表示同意，但没有资料说明此人在哪里工作：请添加 stories/people/{id}.yml，写上“name”、“school”和“country”"
"ask a colleague to read it; the last paragraph of a commit's message then has the lines 'Reviewed-by: Name <e-mail>' and 'Review-of: {path} {blob}'":
  "请一位同事阅读它；然后在某次提交的说明的最后一段写上“Reviewed-by: 姓名 <电子邮件>”和“Review-of: {path} {blob}”这两行"
"no story '{name}' in the handbook": "手册中没有故事“{name}”"
"no story '{name}' in the handbook; did you mean '{nearest}'?": "手册中没有故事“{name}”；您是不是要写“{nearest}”？"
"paths begin at the folder 'handbook', for instance 'asia/radio-lessons.md'": "路径从文件夹“handbook”开始，例如“asia/radio-lessons.md”"
"the pattern '{pattern}' fits no story": "模式“{pattern}”不符合任何故事"
"'*' stands for any letters in a name, '**' for any folders; patterns begin at the folder 'handbook'":
  "“*”代表名称中的任意字符，“**”代表任意文件夹；模式从文件夹“handbook”开始"
"'{file}' may show people, and no consent record covers it": "“{file}”中可能有人，而没有同意记录包含它"
"the entry does not show '{name}'": "本文没有显示“{name}”"
"the entry does not show '{name}'; did you mean '{nearest}'?": "本文没有显示“{name}”；您是不是要写“{nearest}”？"
"write the name of the picture as the text writes it, or take the line out": "请照文中的写法写图片名称，或删去这一行"
"unknown call '{name}'": "未知的征集“{name}”"
"unknown call '{name}'; did you mean '{nearest}'?": "未知的征集“{name}”；您是不是要写“{nearest}”？"
"write the name of a file in stories/calls without its ending, or add the file": "请写 stories/calls 中某个文件的名称（不带扩展名），或添加这个文件"
"unknown collaboration '{name}'": "未知的合作项目“{name}”"
"unknown collaboration '{name}'; did you mean '{nearest}'?": "未知的合作项目“{name}”；您是不是要写“{nearest}”？"
"write the name of a file in stories/collaborations without its ending, or add the file": "请写 stories/collaborations 中某个文件的名称（不带扩展名），或添加这个文件"
"no entry '{name}' to feature": "没有可推荐的文章“{name}”"
"write a path from the folder 'stories', for instance 'blog/tea-ceremony.md'": "请写从文件夹“stories”开始的路径，例如“blog/tea-ceremony.md”"
"no entry '{name}' to feature; did you mean '{nearest}'?": "没有可推荐的文章“{name}”；您是不是要写“{nearest}”？"
"the introduction '{path}' of the part '{part}' does not exist": "部分“{part}”的引言“{path}”不存在"
"write the path of a Markdown file from the folder 'handbook', or take the line out": "请写从文件夹“handbook”开始的 Markdown 文件路径，或删去这一行"
"unknown person '{name}'": "未知的人“{name}”"
"unknown person '{name}'; did you mean '{nearest}'?": "未知的人“{name}”；您是不是要写“{nearest}”？"
"add stories/people/<id>.yml, or write 'name', 'role' and 'country' here": "请添加 stories/people/<id>.yml，或在这里写“name”、“role”和“country”"
"unknown school '{name}'": "未知的学校“{name}”"
"unknown school '{name}'; did you mean '{nearest}'?": "未知的学校“{name}”；您是不是要写“{nearest}”？"
"add stories/schools/<id>.yml, or write the school's name as people say it, with capitals and spaces":
  "请添加 stories/schools/<id>.yml，或照平常的说法写出学校全名（包括大写和空格）"
"'{path}' is not named here and stands at the end of the book": "这里没有写“{path}”，它排在书的最后"
"{count} stories are not named here and stand at the end of the book": "有 {count} 个故事没有写在这里，它们排在书的最后"
"not named: '{path}'": "没有写：“{path}”"

# Stories: answers to checks
"answered: {reason}": "已答复：{reason}"

# Stories: metadata
"the check '{written}' cannot be answered; did you mean '{nearest}'?": "检查“{written}”不能答复；您是不是要写“{nearest}”？"
"the check '{written}' cannot be answered": "检查“{written}”不能答复"
"no check can be answered yet; take the line out": "目前没有可以答复的检查；请删去这一行"
"these can: {checks}; everything else has to be put right": "可以答复的有：{checks}；其余的都需要改正"
"'ages' should be 14-16 or 15, not '{written}'": "“ages”应写成 14-16 或 15，而不是“{written}”"
"write the ages of your own pupils: from-to, or one age": "请写您自己学生的年龄：从几岁到几岁，或一个年龄"
"the ages '{written}' go from older to younger": "年龄“{written}”是从大到小写的"
"the ages '{written}' are not between {least} and {most}": "年龄“{written}”不在 {least} 和 {most} 之间"
"write the ages in years, such as 14-16": "请按周岁写年龄，例如 14-16"
"there is no day '{written}': {month} {year} has {days} days": "没有“{written}”这一天：{year} 年 {month}有 {days} 天"
"there is no month {month} in '{written}'": "“{written}”中的月份 {month} 不存在"
"write year, month, day: 2021-03-31 is the last day of March": "请按年、月、日的顺序写：2021-03-31 是三月的最后一天"
"'{time}' in '{written}' is not a time": "“{written}”中的“{time}”不是时间"
"write hours and minutes with two digits each, from 00:00 to 23:59": "时和分请各写两位数字，从 00:00 到 23:59"
"'{offset}' in '{written}' is not an offset from UTC": "“{written}”中的“{offset}”不是与 UTC 的时差"
"write Z, or hours and minutes from -12:00 to +14:00, such as +08:00 in Manila": "请写 Z，或从 -12:00 到 +14:00 的时和分，例如马尼拉是 +08:00"
"'{key}' should be {expected}, not '{written}'": "“{key}”应是{expected}，而不是“{written}”"
"each item of '{key}' should be {expected}, not '{written}'": "“{key}”的每一项应是{expected}，而不是“{written}”"
"'duration' should be a number and a unit, not '{written}'": "“duration”应是数字加单位，而不是“{written}”"
"for instance 90 min, 2 lessons, 3 weeks or 1 month": "例如 90 min、2 lessons、3 weeks 或 1 month"
"'duration' is one whole number and a unit, not '{written}'": "“duration”应是一个整数和一个单位，而不是“{written}”"
"write 90 min for one and a half hours, and 3 weeks for two or three weeks": "一个半小时请写 90 min，两三周请写 3 weeks"
"unknown unit '{unit}' in '{written}'; it is one of {units}": "“{written}”中的单位“{unit}”未知；可用的单位：{units}"
"unknown unit '{unit}' in '{written}'; did you mean '{meant}'?": "“{written}”中的单位“{unit}”未知；您是不是要写“{meant}”？"
"'{written}' is not an ORCID such as 0000-0002-1825-0097": "“{written}”不是 ORCID，ORCID 的写法如 0000-0002-1825-0097"
"one of the digits of the ORCID '{written}' is wrong": "ORCID“{written}”中有一位数字不对"
"copy it from the person's page at orcid.org": "请从此人在 orcid.org 的页面上复制"
"there is no file '{written}' to read the partners from": "没有可读取伙伴国家的文件“{written}”"
"write asem, or the path of a CSV file beside colophon.yml or below stories/": "请写 asem，或 colophon.yml 旁边或 stories/ 下的 CSV 文件的路径"
"the first line should be 'code,name,region,languages'": "第一行应是“code,name,region,languages”"
"this row has {count} cells; a partner has four": "这一行有 {count} 格；每个伙伴国家应有四格"
"for instance: NO,Norway,europe,nb nn": "例如：NO,Norway,europe,nb nn"
"'{code}' stands twice in the list": "“{code}”在列表中出现了两次"
"unknown region '{written}'; it is asia or europe": "未知的地区“{written}”；应是 asia 或 europe"
"unknown language '{written}'": "未知的语言“{written}”"
"write tags of languages with spaces between, such as nl fr de": "请写语言代码，中间用空格隔开，例如 nl fr de"
"the name of the country is empty": "国家名称是空的"
"write the path of the file from here, with '/' between folders": "请写从这里开始的文件路径，文件夹之间用“/”"
"'{written}' is not an id in {folder}/": "“{written}”不是 {folder}/ 中的 id"
"write the name of the file in {folder}/ without its ending, such as {example}": "请写 {folder}/ 中的文件名称（不带扩展名），例如 {example}"
"'base-url' should end in a folder, without '?' and '#': '{written}'": "“base-url”应以文件夹结尾，不含“?”和“#”：“{written}”"
"write the address at which the front page is found": "请写首页所在的地址"
"'{key}' should begin with https:// or http://, not '{written}'": "“{key}”应以 https:// 或 http:// 开头，而不是“{written}”"
"copy the whole address from the browser's address line": "请从浏览器的地址栏复制完整地址"
"take away what stands between '//' and '@', and the '@'": "请删去“//”和“@”之间的内容以及“@”"
"the address after '{key}' has more than 2,000 letters: '{written}'": "“{key}”后面的地址超过 2000 个字符：“{written}”"
"the address after '{key}' holds a space or a sign that no address has: '{written}'": "“{key}”后面的地址含有空格或地址中不能有的符号：“{written}”"
"the address after '{key}' names no site: '{written}'": "“{key}”后面的地址没有网站名：“{written}”"
"the address after '{key}' holds a user name: '{written}'": "“{key}”后面的地址含有用户名：“{written}”"
"missing {keys}: this collaboration is still to come, and one can join it": "缺少 {keys}：这个合作项目尚未开始，还可以加入"
"for instance 'closes: 2021-02-12T23:59:00+08:00'": "例如“closes: 2021-02-12T23:59:00+08:00”"
"this collaboration lasts less than three months": "这个合作项目不到三个月"
"three to twelve months are usual; check 'starts' and 'ends'": "通常为三到十二个月；请检查“starts”和“ends”"
"this collaboration lasts more than twelve months": "这个合作项目超过十二个月"
"the time after '{key}' has no offset from UTC": "“{key}”后面的时间没有写与 UTC 的时差"
"add it, such as {written}+08:00 for Manila": "请加上，例如马尼拉：{written}+08:00"
"'{key}' needs a time and its offset from UTC, not a day alone": "“{key}”需要时间和与 UTC 的时差，不能只写日期"
"for instance: {written}T15:00:00+08:00": "例如：{written}T15:00:00+08:00"
"'{late}' is before '{early}'": "“{late}”早于“{early}”"
"'{early}' is here": "“{early}”在这里"
"correct one of the two dates": "请改正其中一个日期"
"this session lies outside the event: before its 'starts' or after its 'ends'": "这一场不在活动期间：早于“starts”或晚于“ends”"
"'{event}' is here": "“{event}”在这里"
"correct one of the dates; mind the offsets": "请改正其中一个日期；请注意时差"
"'{key}' is empty": "“{key}”是空的"
"take the line out, or write for instance: {line}": "请删去这一行，或例如写：{line}"
"an item of '{key}' is empty": "“{key}”中有一项是空的"
"take the item out, or write something after the '-'": "请删去这一项，或在“-”后写上内容"
"'{key}' is empty, so it protects nobody": "“{key}”是空的，所以不能保护任何人"
"an item of '{key}' is empty, so it protects nobody": "“{key}”中有一项是空的，所以不能保护任何人"
"write '{key}: yes' or '{key}: no'": "请写“{key}: yes”或“{key}: no”"
"finish it, for instance: {line}; take it out only if you know that nobody needs it": "请写完整，例如：{line}；只有确知没有人需要它时才删去"
"goal 5, gender equality, is missing in the goals of this post": "这篇博客文章的目标中缺少目标 5“性别平等”"
"add it: sdgs: [5, …]": "请加上：sdgs: [5, …]"
"goal 4 is quality education; gender equality is goal 5": "目标 4 是优质教育；性别平等是目标 5"
"write 5 in place of 4": "把 4 改为 5"
"add 5 beside 4": "在 4 旁边加上 5"
"every post of the blog is about gender equality and holds goal 5": "博客的每篇文章都与性别平等有关，都含有目标 5"
"goal {goal} ({title}) stands twice": "目标 {goal}（{title}）出现了两次"
"it stands here already": "这里已经有了"
"take one of them out, or write the goal that was meant": "请删去其中一个，或写上您要写的目标"
"'lang' is '{written}', but the name of the file says '{file}'": "“lang”是“{written}”，但文件名写的是“{file}”"
"'{key}' ends before '#': readers do not see '{remark}'": "“{key}”在“#”之前结束：读者看不到“{remark}”"
"put quotation marks around the whole text, or the remark on a line of its own": "请给整段文字加上引号，或把备注单独写一行"
"what stands behind '#' is not read; take '#' away and write your own, for instance '{line}': {doc}": "“#”后面的内容不会被读取；请删去“#”并写上您自己的内容，例如“{line}”：{doc}"
"'{written}' in '{key}' has a comma that divides nothing": "“{key}”中的“{written}”用了不起分隔作用的逗号"
"write each item on a line of its own, with '- ' in front": "请把每一项单独写一行，前面加“- ”"
"'{open}' and '{close}' in '{key}' are not the brackets of a list": "“{key}”中的“{open}”和“{close}”不是列表的括号"
"take these brackets away": "去掉这对括号"
"write the list in square brackets: {line}": "请用半角方括号写列表：{line}"
"the curly quotation marks in '{written}' count as letters here": "“{written}”中的弯引号在这里被当作文字"
"'publish' is {day}, more than ten years ahead; nobody sees the text before": "“publish”是 {day}，在十多年以后；在那之前没有人能看到这篇文章"
"if {year} is a year of the Thai calendar, it is {meant} here": "如果 {year} 是泰历年份，这里就是 {meant} 年"
"write the year of the common calendar": "请写公历年份"
"if the language of the text is '{tag}', rename the file": "如果文章的语言是“{tag}”，请给文件改名"
"'{key}' has {count} items; at most {limit} are read": "“{key}”有 {count} 项；最多读取 {limit} 项"
"the name of a minor has more than one word; write the first name alone": "未成年人的姓名不止一个词；请只写名字"
"somebody of {age} is a minor, and the name has more than one word; write the first name alone":
  "{age} 岁的人是未成年人，而姓名不止一个词；请只写名字"
"leave the family name out, here and in the text; in some languages it stands first": "请在这里和正文中都不写姓；在有些语言中，姓写在前面"
"missing key '{key}': {schema} needs it": "缺少键“{key}”：{schema}需要它"
"for instance '{line}': {doc}": "例如“{line}”：{doc}"
"{count} more problems in this file are not shown": "这个文件中还有 {count} 个问题没有显示"
"put right what is shown and check again": "请先改正已显示的，再检查一次"
"'{code}' ({name}) is not one of the {count} partner countries": "“{code}”（{name}）不在 {count} 个伙伴国家之中"
"the list of partners is set by 'partners' in colophon.yml": "伙伴国家的列表由 colophon.yml 中的“partners”规定"
"'{written}' is not one of the {key} in use; did you mean '{nearest}'?": "“{written}”不在“{key}”的用词表中；您是不是要写“{nearest}”？"
"'{written}' is not one of the {key} in use": "“{written}”不在“{key}”的用词表中"
"in use are {words}": "用词表：{words}"
"all classrooms are in {name}; an exchange has one in Asia and one in Europe": "所有班级都在{name}；交流需要亚洲和欧洲各有一个班级"
"all classrooms are in {region}; an exchange has one in Asia and one in Europe": "所有班级都在{region}；交流需要亚洲和欧洲各有一个班级"
"and so is this one": "这一个也是"
"check the codes of the countries, or add the class from the other side": "请检查国家代码，或加上另一边的班级"
"'{key}' is {length} characters long; at most {limit} fit": "“{key}”有 {length} 个字符；最多 {limit} 个"
"make it shorter by {count} characters": "请缩短 {count} 个字符"
"make it shorter by 1 character": "请缩短 1 个字符"
"'{key}' is {length} characters long; at least {least} are useful": "“{key}”有 {length} 个字符；至少 {least} 个才够用"
"{doc}": "{doc}"
"no classroom is named; an exchange has two or more": "没有写班级；交流需要两个或更多班级"
"only one classroom is named; an exchange has two or more": "只写了一个班级；交流需要两个或更多班级"
"add the other class: school, country, students, ages": "请加上另一个班级：school、country、students、ages"
"'{key}' cannot {verb} '{written}'; write {words}": "“{key}”不能{verb}“{written}”；请写 {words}"
"'{key}' cannot {verb} '{written}'; did you mean '{nearest}'?": "“{key}”不能{verb}“{written}”；您是不是要写“{nearest}”？"
"write {words}": "请写 {words}"
"write the two capital letters of its code, such as NO for Norway; 'colophon explain unknown-country' lists codes":
  "请写它的两个大写字母代码，例如挪威是 NO；“colophon explain unknown-country”会列出代码"
"unknown country '{written}'; did you mean '{code}' ({name})?": "未知的国家“{written}”；您是不是要写“{code}”（{name}）？"
"unknown goal '{written}'; the goals are 1 to 17": "未知的目标“{written}”；目标是 1 到 17"
"unknown goal '{written}'; did you mean {number} ({title})?": "未知的目标“{written}”；您是不是要写 {number}（{title}）？"
"unknown key '{key}'; did you mean '{nearest}'?": "未知的键“{key}”；您是不是要写“{nearest}”？"
"'{key}' is a key of {owner}, and this is {kind}": "“{key}”是{owner}的键，而这是{kind}"
"take the line out, or move the file to the folder of that kind": "请删去这一行，或把文件移到那一类的文件夹"
"'{key}' stands inside the {inner}, but belongs to the {outer}": "“{key}”写在“{inner}”里，但它属于“{outer}”"
"move the line to the left, so that it begins in the same column as the other keys": "请把这一行向左移，使它与其他键从同一列开始"
"'{key}' belongs inside '{inner}'": "“{key}”应写在“{inner}”里"
"move the line below '{inner}', two spaces further to the right than it": "请把这一行移到“{inner}”下面，比它多缩进两个空格"
"'{key}' is the original's and cannot stand in a translation": "“{key}”属于原文，不能写在译文里"
"take the line out: a translation has {keys} of its own, all else comes from the original": "请删去这一行：译文自己只有 {keys}，其余都来自原文"
"'{key}' has no place here: no person's address stands in public files": "“{key}”不能写在这里：公开的文件中不写个人的联系方式"
"take the line out; an organisation's address may stand as a call's 'contact'": "请删去这一行；机构的地址可以写在征集的“contact”中"
"unknown key '{key}'": "未知的键“{key}”"
"{schema} has the keys {keys}": "{schema}的键有：{keys}"
"write the language's tag, such as en, fr, vi, ur or zh-Hans": "请写语言代码，例如 en、fr、vi、ur 或 zh-Hans"
"unknown language '{written}'; did you mean '{tag}' ({name})?": "未知的语言“{written}”；您是不是要写“{tag}”（{name}）？"
"unknown licence '{written}'": "未知的许可协议“{written}”"
"write its SPDX name, such as CC-BY-SA-4.0, CC-BY-4.0 or CC0-1.0": "请写它的 SPDX 名称，例如 CC-BY-SA-4.0、CC-BY-4.0 或 CC0-1.0"
"unknown licence '{written}'; did you mean '{meant}'?": "未知的许可协议“{written}”；您是不是要写“{meant}”？"
"'role' cannot be '{written}'; write {roles}": "“role”不能是“{written}”；请写 {roles}"
"'role' cannot be '{written}'; did you mean '{nearest}'?": "“role”不能是“{written}”；您是不是要写“{nearest}”？"
"write {roles}": "请写 {roles}"
"'{key}' holds the invisible character {code}": "“{key}”中有看不见的字符 {code}"
"delete it, and type the words around it again": "请删去它，并重新输入它前后的文字"
"{subject} needs square brackets, as in {line}": "{subject}需要方括号，如 {line}"
"{subject} needs square brackets: {written}": "{subject}需要方括号：{written}"
"{subject} is a list": "{subject}是列表"
"begin each item on its own line with '- ', or write: {line}": "请让每一项各占一行并以“- ”开头，或写：{line}"
"{subject} is a group of keys: {keys}": "{subject}是一组键：{keys}"
"{subject} should be {expected}, not {form}": "{subject}应是{expected}，而不是{form}"
"'{key}' should be yes or no (or true or false), not '{written}'": "“{key}”应是 yes 或 no（或 true、false），而不是“{written}”"
"'{key}' should be a whole number from {least} to {most}, not '{written}'": "“{key}”应是 {least} 到 {most} 的整数，而不是“{written}”"
"write it in plain digits, without signs, points or a 0 in front: 12": "请只用数字写，不带符号、小数点，前面不加 0：12"
"'{key}' should be a size such as 30 kB or 1 MB, not '{written}'": "“{key}”应是大小，如 30 kB 或 1 MB，而不是“{written}”"
"write '{text}'": "改写为“{text}”"
"put brackets around it": "加上方括号"

# Stories: paths
"the address '{address}' is taken by {other}": "地址“{address}”已被{other}占用"
"this one has it too": "这一个也用这个地址"
"give one of the two another file name": "请给其中一个换一个文件名"
"'{name}' cannot be part of an address": "“{name}”不能作为地址的一部分"
"'{name}' is too long for an address": "“{name}”太长，不能用在地址里"
"'{name}' cannot be part of an address; rename it to '{mended}'": "“{name}”不能作为地址的一部分；请改名为“{mended}”"
"'{name}' is too long for an address; rename it to '{mended}'": "“{name}”太长，不能用在地址里；请改名为“{mended}”"
"a name has small letters a to z, digits and '-', at most 80, no '-' at either end; choose one in Latin letters, the title may stay in any script":
  "名称由小写字母 a 到 z、数字和“-”组成，最多 80 个，首尾不能是“-”；请用拉丁字母起名，标题可以用任何文字"
"a name has small letters a to z, digits and '-', at most 80, no '-' at either end": "名称由小写字母 a 到 z、数字和“-”组成，最多 80 个，首尾不能是“-”"
"a translation of '{name}' is called so; a story of its own has '-' in place of '_'": "“{name}”的译文就这样命名；独立的故事请用“-”代替“_”"
"'{written}' is not how the tag is written; rename the file to '{name}'": "语言代码不写作“{written}”；请把文件改名为“{name}”"
"'{written}' in '{name}' is not the tag of a language": "“{name}”中的“{written}”不是语言代码"
"a translation is called <name>.<tag>.md, with a tag such as 'fr', 'pt-BR' or 'zh-Hans'; every other name has one dot only":
  "译文的文件名是 <名称>.<代码>.md，代码如“fr”、“pt-BR”或“zh-Hans”；其他文件名只有一个点"
"'{name}' looks like a signed consent form": "“{name}”像是签了字的同意书"
"a form never belongs in a repository: keep it at school, name the place in 'consent: reference', and ask whoever keeps the repository to take this file out of its history; if it is no form, give it another name":
  "同意书绝不能放进仓库：请把它保存在学校，在“consent: reference”中写明存放处，并请管理仓库的人把这个文件从历史记录中去掉；如果它不是同意书，请换一个名称"
"'{name}' is not a plain text: byte {byte} is NUL": "“{name}”不是纯文本：第 {byte} 个字节是 NUL"
"save it in your editor as plain text with the encoding UTF-8": "请在编辑器中把它存为 UTF-8 编码的纯文本"
"'{name}' lies in a folder for pictures": "“{name}”在图片文件夹里"
"folders named 'media' and 'images' hold no entries; move it, or rename the folder": "名为“media”和“images”的文件夹不放文章；请移走它，或给文件夹改名"
"'{name}' is too large: {size}; at most {limit}": "“{name}”太大：{size}；最多 {limit}"
"divide the text into several files": "请把文章分成几个文件"
"make the picture smaller; 2000 pixels are plenty": "请把图片缩小；2000 像素已足够"
"take it out, or make it smaller": "请移走它，或缩小它"
"'{name}' is only a pointer to a large file (Git LFS)": "“{name}”只是指向大文件的指针（Git LFS）"
"store the file itself in the repository; pictures of 2000 pixels are large enough": "请把文件本身放进仓库；图片有 2000 像素就够大了"
"'{name}' is not a file and is not read": "“{name}”不是文件，不会被读取"
"take it out of the folder": "请把它移出文件夹"
"'{name}' is not UTF-8: byte {byte} begins no letter": "“{name}”不是 UTF-8：第 {byte} 个字节不是任何字符的开头"
"save it in your editor with the encoding UTF-8": "请在编辑器中把它存为 UTF-8 编码"
"'{name}' is a translation without its original '{original}'": "“{name}”是译文，但没有原文“{original}”"
"add the original; or, if this is the original, rename it to '{original}' and say 'lang: {tag}' in it":
  "请加上原文；如果这就是原文，请改名为“{original}”，并在其中写“lang: {tag}”"
"'{path}' and '{other}' are one name on many computers": "“{path}”和“{other}”在许多电脑上是同一个名称"
"'{other}' stands here": "“{other}”在这里"
"the two differ only in how a letter with an accent is stored; rename one of them": "两者的区别只在带附加符号的字母的存储方式；请给其中一个改名"
"the two differ only in capital and small letters; rename one of them": "两者的区别只在大小写；请给其中一个改名"
"'{name}' is a name that Windows keeps for a device": "“{name}”是 Windows 留给设备用的名称"
"'{name}' is a name that addresses of the site use themselves": "“{name}”是本站地址自己要用的名称"
"give it a name with a word more, such as '{better}'": "请在名称中多加一个词，例如“{better}”"
"'{name}' stands in no folder of its own": "“{name}”不在自己的文件夹里"
"'index.md' is the text of the folder it stands in; write stories/{kind}/<name>/index.md, or stories/{kind}/<name>.md":
  "“index.md”是它所在文件夹的文章；请写 stories/{kind}/<名称>/index.md，或 stories/{kind}/<名称>.md"
"'{name}' is a document and is in no output": "“{name}”是文档，不会出现在任何输出中"
"paste its text into a Markdown file (.md), or link to a place on the web that holds it": "请把它的文字粘贴到 Markdown 文件（.md）中，或链接到网上存放它的地方"
"'{name}' is not read; rename it so that it ends in '{ending}'": "“{name}”不会被读取；请改名，使它以“{ending}”结尾"
"'{name}' is a kind of file that is in no output": "“{name}”这类文件不会出现在任何输出中"
"texts end in .md, records in .yml, pictures in .png, .jpg or .svg": "文章以 .md 结尾，记录以 .yml 结尾，图片以 .png、.jpg 或 .svg 结尾"
"'{name}' is not read here": "“{name}”在这里不会被读取"
"files that end in .yml stand in stories/people or stories/schools; the order of the handbook is stories/handbook/contents.yml":
  "以 .yml 结尾的文件放在 stories/people 或 stories/schools；手册的顺序写在 stories/handbook/contents.yml"
"'{name}' is not read in 'stories/{folder}'": "“{name}”在“stories/{folder}”中不会被读取"
"'{folder}' holds one file <id>.yml for each, in no further folder, and pictures": "“{folder}”中每条记录一个文件 <id>.yml，不再分文件夹，另外可以放图片"
"'{name}' is another repository (a submodule) and is not read": "“{name}”是另一个仓库（子模块），不会被读取"
"copy its files into this repository instead": "请把它的文件复制到本仓库"
"'{path}' is a file, and must be a folder": "“{path}”是文件，这里必须是文件夹"
"give the file another name, and bring the folder back from an earlier commit": "请给文件换个名称，并从较早的提交中取回该文件夹"
"'{name}' is a symbolic link and is not followed": "“{name}”是符号链接，不会跟随"
"put the file itself there instead of the link": "请用文件本身代替链接"
"'{name}' lies {count} folders deep; at most {limit} are allowed": "“{name}”在第 {count} 层文件夹里；最多允许 {limit} 层"
"move it to a folder further up": "请把它移到上层的文件夹"
"folder '{name}' lies deeper than {limit} levels, so nothing in it was read": "文件夹“{name}”超过 {limit} 层，里面的内容都没有读取"
"move what it holds to a folder further up": "请把里面的内容移到上层的文件夹"
"unknown folder '{folder}'; did you mean '{nearest}'?": "未知的文件夹“{folder}”；您是不是要写“{nearest}”？"
"the folders that exist below 'stories': {known}": "“stories”下有这些文件夹：{known}"
"unknown folder '{folder}'": "未知的文件夹“{folder}”"
"move the files into one of the folders that exist below 'stories': {known}": "请把文件移到“stories”下已有的文件夹之一：{known}"
"'{name}' stands in 'stories' itself, in no folder": "“{name}”直接放在“stories”里，没有放进文件夹"
"the folder says what kind of text it is; move it into one of: {known}": "文件夹说明文章的种类；请把它移到其中之一：{known}"
"the name '{name}' is not read: it is empty": "名称“{name}”不会被读取：它是空的"
"the name '{name}' is not read: it leads out of its folder": "名称“{name}”不会被读取：它指向文件夹之外"
"the name '{name}' is not read: it is git's own folder, or taken for it by some computers": "名称“{name}”不会被读取：它是 git 自己的文件夹，或会被某些电脑当作它"
"the name '{name}' is not read: it holds a character that no file name may hold": "名称“{name}”不会被读取：它含有文件名中不能有的字符"
"the name '{name}' is not read: it is not UTF-8": "名称“{name}”不会被读取：它不是 UTF-8"
"the name '{name}' is not read: it is longer than 255 bytes": "名称“{name}”不会被读取：它超过 255 字节"
"rename it, or take it out, and commit again": "请改名或移走它，然后重新提交"
"the name '{name}' stands twice in one folder": "名称“{name}”在同一个文件夹里出现了两次"
"the repository was damaged or made by a program; commit the folder again": "仓库已损坏，或由程序生成；请重新提交这个文件夹"
"'{name}' is a kind of picture that is left out": "“{name}”这类图片不会收入"
"save it as .jpg (a photo) or .png (a drawing, a screen)": "请另存为 .jpg（照片）或 .png（图画、屏幕截图）"

# Stories: text
"an e-mail address in public text": "公开的文章中有电子邮箱地址"
"take it out; what is published stays, and attracts unwanted mail": "请删去它；发布的内容会一直留在网上，会招来垃圾邮件"
"a telephone number in public text": "公开的文章中有电话号码"
"take it out; what is published stays, and anybody can ring": "请删去它；发布的内容会一直留在网上，任何人都能打来"
"no text stands below the front matter": "文件头下面没有正文"
"write the story, or mark the file with 'draft: yes'": "请写故事，或在文件头写“draft: yes”"
"a heading without words": "标题没有文字"
"write its words, or take the line out": "请写上文字，或删去这一行"
"a link without words": "链接没有文字"
"write between '[' and ']' what the link leads to": "请在“[”和“]”之间写明链接指向什么"
"write '**words**' instead": "请改写为“**文字**”"
"write '*words*' instead": "请改写为“*文字*”"
"underlined words look like links; write '*words*' or '**words**' instead": "带下划线的文字看起来像链接；请改写为“*文字*”或“**文字**”"
"end the line with two spaces or a backslash instead": "请改为在行尾加两个空格或一个反斜杠"
"take the tags out and leave a blank line between paragraphs; readers would see them": "请删去标签，在段落之间留一个空行；否则读者会看到标签"
"take the tags out; readers would see them": "请删去标签；否则读者会看到它们"
"write '---' on a line of its own instead": "请改为单独一行写“---”"
"write '![what it shows](file.jpg \"the caption\")' instead": "请改写为“![图中内容](file.jpg \"图片说明\")”"
"write '[words](address)' instead": "请改写为“[文字](地址)”"
"write '## words' instead, with more '#' for lower levels": "请改写为“## 文字”，级别越低“#”越多"
"write '- ' or '1. ' at the beginning of the line instead": "请改为在行首写“- ”或“1. ”"
"write a table with '|' between the cells and a line '|---|---|' below the first row": "请这样写表格：格与格之间用“|”，第一行下面写一行“|---|---|”"
"write '> ' at the beginning of the line instead": "请改为在行首写“> ”"
"write it between backticks: '`words`'": "请写在反引号之间：“`文字`”"
"write a link to the place where it can be seen: '[the film](https://…)'": "请写一个链接，指向可以观看它的地方：“[影片](https://…)”"
"take it out: a story holds no programs and no styles": "请删去它：故事中不放程序和样式"
"take it out: how a page looks is the template's": "请删去它：页面的外观由模板决定"
"write it on the line: 'CO2', '10^2', or use the character itself: '₂', '²'": "请直接写在行内：“CO2”、“10^2”，或用字符本身：“₂”、“²”"
"take the words out; the history keeps what stood there": "请删去这些文字；历史记录会保留原来的内容"
"write a heading and the text below it": "请写一个标题，下面写正文"
"write it in Markdown, or take it out; '\\<' shows the sign itself": "请用 Markdown 写，或删去它；“\\<”可显示这个符号本身"
"the link text '{words}' does not say where it leads": "链接文字“{words}”没有说明它指向什么"
"make the name of the thing the link, for instance 'our worksheet'": "请把事物的名称作为链接，例如“我们的学习单”"
"the picture '{file}' has no text alternative": "图片“{file}”没有替代文字"
"say between '[' and ']' what the picture tells, in a few words": "请在“[”和“]”之间用几个词说明图中内容"
"the text alternative '{words}' says nothing of the picture": "替代文字“{words}”没有说明图中内容"
"say what the picture tells, in a few words": "请用几个词说明图中内容"
"a picture from another site is left out": "来自其他网站的图片不会收入"
"put the file beside this text, if its licence allows that, and write its name here": "如果许可协议允许，请把文件放在本文旁边，并在这里写它的名称"
"'{word}' is left in the text": "文中留有“{word}”"
"write what belongs there, or take it out": "请写上应有的内容，或删去它"
"write '{picture}'": "改写为“{picture}”"
"write '{mark}' on both sides": "在两边写“{mark}”"
"the HTML '{tag}' is shown as text": "HTML“{tag}”会显示为文本"
"write the whole address: 'https:' and what is here": "请写完整的地址：“https:”加上这里的内容"
"write the path from this file to the other one, for instance '../blog/tea.md'": "请写从本文件到另一个文件的路径，例如“../blog/tea.md”"
"put the file beside this text, and write its name; folders are divided by '/'": "请把文件放在本文旁边，并写它的名称；文件夹之间用“/”"
"addresses begin with 'https:', 'http:', 'mailto:' or 'tel:', or are paths of files here":
  "地址以“https:”、“http:”、“mailto:”或“tel:”开头，或是这里的文件路径"
"the address '{address}' is not accepted": "不接受地址“{address}”"
"a heading of the first level, which the title is already": "这是一级标题，而文章的标题已经是一级标题"
"write a line such as | --- | --- | below it": "请在它下面写一行，如 | --- | --- |"
"write '{text}' below it": "在它下面写“{text}”"
"these rows make no table: the line of hyphens below the first one is missing": "这些行不能构成表格：第一行下面缺少连字符那一行"
"write NOTE, TIP, IMPORTANT, WARNING or CAUTION": "请写 NOTE、TIP、IMPORTANT、WARNING 或 CAUTION"
"there is no alert '{name}'": "没有“{name}”这种提示框"
"'{mark}' makes no list": "“{mark}”不能构成列表"
"write '{marks}' and a space": "写“{marks}”和一个空格"
"a space is missing after '{marks}'": "“{marks}”后面缺少空格"
"a second front matter begins here, and would be printed in the text": "这里开始了第二个文件头，它会被印在正文里"
"keep one of the two; if it belongs to another story, put that into a file of its own": "请只保留一个；如果它属于另一个故事，请把那个故事放进单独的文件"
"begin headings with '##'": "标题请以“##”开头"
"the first heading is '{marks}'; it should be '{wanted}'": "第一个标题是“{marks}”；应是“{wanted}”"
"'{marks}' follows '{last}': a level is left out": "“{last}”后面是“{marks}”：漏了一级"
"write '{marks}'": "改写为“{marks}”"

# Syntax: front matter
"an invisible mark (a byte-order mark) stands in front of the file": "文件开头有一个看不见的标记（字节顺序标记）"
"take the mark away": "去掉这个标记"
"the first line is '{written}', not three hyphens '---'": "第一行是“{written}”，而不是三个连字符“---”"
"write '---'": "改写为“---”"
"the file does not begin with front matter": "文件没有以文件头开始"
"begin with a line '---', then lines such as 'title: A calm start', then a line '---'": "请先写一行“---”，再写“title: 平静的开始”这样的行，然后再写一行“---”"
"empty lines stand before the front matter": "文件头前面有空行"
"a space stands before or between the three hyphens '---'": "三个连字符“---”前面或中间有空格"
"'{written}' stands before the front matter, which begins in line {line}": "文件头从第 {line} 行开始，它前面有“{written}”"
"move what stands before '---' below the front matter, or take it away": "请把“---”前面的内容移到文件头下面，或删去"
"take the empty lines away": "去掉空行"
"it may belong here": "它也许应在这里"
"the front matter ends with '{written}', not with three hyphens '---'": "文件头以“{written}”结束，而不是三个连字符“---”"
"the front matter that begins here has no line '---' at its end": "从这里开始的文件头，结尾没有“---”这一行"
"put a line '---' after the last key": "请在最后一个键后面加一行“---”"

# Syntax: YAML
"this text holds an invisible character ({code})": "这段文字中有看不见的字符（{code}）"
"take the part that begins with '\\' away": "请删去以“\\”开头的部分"
"an invisible character ({code}) stands in this line": "这一行中有看不见的字符（{code}）"
"take it away": "删去它"
"the key '{key}' is written twice": "键“{key}”写了两次"
"the first one, which counts, stands here": "第一个在这里，以它为准"
"keep one of them": "请只保留一个"
"keys are written twice, here and in more places": "有键写了两次，这里和别处都有"
"check whether something was pasted twice": "请检查是否有内容粘贴了两次"
"'{written}' repeats a value by name": "“{written}”用名称重复一个值"
"write the value itself, or put quotation marks around a text that begins so": "请直接写这个值；如果文字本来就这样开头，请加上引号"
"this could not be read as lines of 'key: value'": "无法把这里读作“键: 值”的行"
"compare it with another story: a key, a colon, a space, a value": "请对照另一个故事：键、冒号、空格、值"
"this line is not 'key: value'": "这一行不是“键: 值”"
"write a key, a colon, a space and a value, for instance 'title: A calm start'": "请写键、冒号、空格和值，例如“title: 平静的开始”"
"a key is a word, not a list": "键是一个词，不是列表"
"write 'key: [one, two]'": "请写“键: [一, 二]”"
"a second part begins here; only one is read": "这里开始了第二部分；只读取一部分"
"take this line away, or put quotation marks around the text": "请删去这一行，或给文字加上引号"
"a colon stands inside the text of a value": "值的文字中有冒号"
"put straight quotation marks around the whole text: title: \"Energy: a story\"": "请给整段文字加上直引号：title: \"能源: 一个故事\""
"a value cannot begin with '{character}'": "值不能以“{character}”开头"
"put straight quotation marks around the text": "请给文字加上直引号"
"put quotation marks around the text: {text}": "给文字加上引号：{text}"
"this line begins further to the right than the one it belongs with": "这一行比同组的行更靠右"
"begin it in the same column": "让它从同一列开始"
"begin it in the same column; if it is more of the text above, put quotation marks around the whole text":
  "请让它从同一列开始；如果它是上一行文字的继续，请给整段文字加上引号"
"what begins with '\\' here stands for no character": "此处以“\\”开头的部分不代表任何字符"
"write '\\\\' for the sign '\\' itself, or take this part away": "如需“\\”本身，请写“\\\\”；否则请删去这一部分"
"the quotation mark that opens here is never closed": "这里开始的引号没有结束"
"put the same mark at the end of the text, on the same line": "请在同一行、文字的末尾加上同样的引号"
"the list that opens here is not closed, or a comma is missing in it": "这里开始的列表没有结束，或其中缺少逗号"
"write it as [one, two, three]": "请写成 [一, 二, 三]"
"something follows the closing quotation mark": "结束的引号后面还有内容"
"between these marks write '' for an apostrophe, or use \" around the whole": "这种引号之间的撇号请写成 ''，或在整段文字两边用 \""
"inside quotation marks write \\\" for a quotation mark, or use ' around the whole": "引号内的引号请写成 \\\"，或在整段文字两边用 '"
"this line does not begin where the lines around it do": "这一行的开头与前后各行不对齐"
"begin keys that belong together in the same column; indent what belongs to a key by two spaces":
  "同组的键请从同一列开始；属于某个键的内容请缩进两个空格"
"a space is missing after the colon": "冒号后面缺少空格"
"put a space after the colon": "在冒号后面加一个空格"
"the colon after the key is a wide one '：'": "键后面的冒号是全角的“：”"
"write ': '": "改写为“: ”"
"write straight quotation marks": "改用直引号"
"curly quotation marks '{mark}' do not protect a text": "弯引号“{mark}”不能保护文字"
"write straight quotation marks (\") around it": "请在两边用直引号（\"）"
"the line is indented with a tab, not with spaces": "这一行用制表符缩进，而不是空格"
"write spaces, so that keys that belong together begin in the same column": "请用空格，使同组的键从同一列开始"
"take the tab away": "去掉制表符"
"write {count} spaces instead": "改用 {count} 个空格"
"the line begins with a space that is not a plain one ({code})": "这一行开头的空格不是普通的半角空格（{code}）"
"write plain spaces": "改用普通的半角空格"
"the space after the colon is not a plain one ({code})": "冒号后面的空格不是普通的半角空格（{code}）"
"write a plain space": "改用一个普通的半角空格"
"'{mark}' is not the hyphen that an item of a list begins with": "列表的每一项以连字符“-”开头，而不是“{mark}”"
"write '- '": "改写为“- ”"
"'{written}' in front of a value is not read": "值前面的“{written}”不会被读取"
"take it away, or put quotation marks around a text that begins so": "请删去它；如果文字本来就这样开头，请加上引号"
"lists and keys lie more than 32 levels inside one another": "列表和键嵌套超过 32 层"
"take the outer brackets away; put quotation marks around a text that holds many": "请去掉外层的括号；如果文字中有许多括号，请加上引号"
"the front matter is larger than 256 kB": "文件头大于 256 kB"
"end it with a line '---' after the last key": "请在最后一个键后面用一行“---”结束"

# Syntax: Markdown
"a line begins with more than 64 marks of quotes and lists": "一行开头有超过 64 个引用和列表符号"
"for a line across the page write '---'; for a quote one '>' is enough": "要画横线请写“---”；引用只需一个“>”"
"quotes and lists lie more than 32 levels inside one another": "引用和列表嵌套超过 32 层"
"take the outer levels away; for a quote one '>' is enough": "请去掉外面的几层；引用只需一个“>”"
"emphasis and links lie more than 32 levels inside one another": "强调和链接嵌套超过 32 层"
"take '*' and '_' marks away until one pair is left around a word": "请去掉“*”和“_”，直到每个词两边只剩一对"
"the file has {size} kB; at most 1,024 kB are read": "文件有 {size} kB；最多读取 1,024 kB"
"make two or more entries of it, or check whether something was pasted twice": "请分成两篇或更多，或检查是否有内容粘贴了两次"
"a paragraph has more than 2,000 square brackets '['": "一个段落中有超过 2,000 个方括号“[”"
"put an empty line between its paragraphs, or check whether something was pasted twice": "请在段落之间加空行，或检查是否有内容粘贴了两次"
"the text has more than 2,000 links, pictures and headings": "文章中的链接、图片和标题超过 2,000 个"
"the text has more than 100,000 parts: paragraphs, list items, links, words in bold": "文章的组成部分超过 100,000 个：段落、列表项、链接、粗体字"
"no note has the label '{label}'": "没有标记为“{label}”的脚注"
"add a cell to the first row and one to the line of hyphens, or write '\\|' for a '|' that belongs to the text": "请在第一行和连字符那一行各加一格；如果“|”属于文字，请写“\\|”"
"'{text}' is not shown: the first row has fewer cells": "“{text}”不会显示：表格第一行的单元格较少"
"write the note on a line of its own: [^{label}]: and then its text": "请单独一行写脚注：[^{label}]: 后面写内容"
"nothing in the text refers to the note '{label}'": "正文没有引用脚注“{label}”"
"put [^{label}] where it belongs, or take the note out": "请在应有的地方写 [^{label}]，或删去这条脚注"
"the note '{label}' is written twice": "脚注“{label}”写了两次"
"the first one, which is shown, stands here": "第一条在这里，显示的是它"
"give this one a label of its own": "请给这一条另取标记"

# Values put into messages: what should stand there ({expected})
"= text": "文字"
"= yes or no": "yes 或 no"
"= a whole number from 1 to 10000": "1 到 10000 的整数"
"= a whole number from 0 to 20": "0 到 20 的整数"
"= a whole number from 1900 to 2200": "1900 到 2200 的整数"
"= a whole number from 0 to 10000000": "0 到 10000000 的整数"
"= a whole number from 3 to 120": "3 到 120 的整数"
"= one of secondary, high, vocational": "以下之一：secondary、high、vocational"
"= one of online, blended, classroom, offline": "以下之一：online、blended、classroom、offline"
"= one of none, low, broadband": "以下之一：none、low、broadband"
"= one of folder, subject, level, country": "以下之一：folder、subject、level、country"
"= one of any, other-school, other-country, other-region": "以下之一：any、other-school、other-country、other-region"
"= one of off, warn, leave-out": "以下之一：off、warn、leave-out"
"= one of minors, voices, photos": "以下之一：minors、voices、photos"
"= one of handbook, blog": "以下之一：handbook、blog"
"= one of short, long, choice, file": "以下之一：short、long、choice、file"
"= one of webinar, conference, workshop": "以下之一：webinar、conference、workshop"
"= one of teacher, student, school-leader, parent, researcher, expert": "以下之一：teacher、student、school-leader、parent、researcher、expert"
"= one of name, text, quote, photo, video, voice": "以下之一：name、text、quote、photo、video、voice"
"= one of self, guardian": "以下之一：self、guardian"
"= one of handbook, blog, newsletter, social, print": "以下之一：handbook、blog、newsletter、social、print"
"= one of people, no-people": "以下之一：people、no-people"
"= one of text, picture, video, art": "以下之一：text、picture、video、art"
"= an id in collaborations/, such as water-watch": "collaborations/ 中的 id，例如 water-watch"
"= an id in calls/, such as good-practices": "calls/ 中的 id，例如 good-practices"
"= an id in people/, such as maria-santos": "people/ 中的 id，例如 maria-santos"
"= the name of a school, or its id in schools/": "学校名称，或它在 schools/ 中的 id"
"= a language tag, such as en, vi or zh-Hans": "语言代码，例如 en、vi 或 zh-Hans"
"= the two-letter code of a partner country": "伙伴国家的两个字母代码"
"= a two-letter country code, such as NO": "两个字母的国家代码，例如 NO"
"= a goal's number, 1 to 17": "目标的编号，1 到 17"
"= a licence by its SPDX name, such as CC-BY-SA-4.0": "许可协议的 SPDX 名称，例如 CC-BY-SA-4.0"
"= a day, such as 2021-03-04": "日期，例如 2021-03-04"
"= a day, a time and its offset, such as 2021-03-04T15:00:00+01:00": "日期、时间和时差，例如 2021-03-04T15:00:00+01:00"
"= a day such as 2021-03-04, or with a time 2021-03-04T15:00:00+01:00": "日期，如 2021-03-04，或带时间，如 2021-03-04T15:00:00+01:00"
"= ages, such as 14-16 or 15": "年龄，例如 14-16 或 15"
"= a number and a unit, such as 90 min, 2 lessons or 3 weeks": "数字加单位，例如 90 min、2 lessons 或 3 weeks"
"= an address that begins with https:// or http://": "以 https:// 或 http:// 开头的地址"
"= an ORCID, such as 0000-0002-1825-0097": "ORCID，例如 0000-0002-1825-0097"
"= the path of a file, such as media/garden.jpg": "文件路径，例如 media/garden.jpg"
"= the path of an entry, or a pattern such as asia/*": "文章的路径，或模式，如 asia/*"
"= a size, such as 30 kB": "大小，例如 30 kB"
"= the name of a check": "检查的名称"
"= asem, or the path of a CSV file": "asem，或 CSV 文件的路径"

# Values put into messages: what stands there ({form}, {verb}, {subject})
"= a single value": "单个值"
"= a list": "列表"
"= a group of keys": "一组键"
"= hold": "含有"
"= be": "是"
"= '{key}'": "“{key}”"
"= an item of '{key}'": "“{key}”中的一项"

# Values put into messages: what a key is for ({doc})
"= what the entry is called, in its own language": "文章的标题，用它自己的语言"
"= two sentences that say what it is about; lists, feeds and search results show them": "用两句话说明内容；列表、订阅和搜索结果会显示它们"
"= the language of the text, as a tag: 'en', 'vi', 'ur', 'zh-Hans'": "文章的语言，写代码：“en”、“vi”、“ur”、“zh-Hans”"
"= the language of the translation, as in the file's name": "译文的语言，与文件名中的一致"
"= who wrote it, in the order in which they are named": "作者，按署名的顺序"
"= the Sustainable Development Goals it is about, by number: 4 is quality education, 5 is gender equality":
  "有关的可持续发展目标，写编号：4 是优质教育，5 是性别平等"
"= the school subjects it belongs to": "所属的学科"
"= the pupils' ages, from and to, or one age": "学生的年龄，从多少到多少，或一个年龄"
"= the kind of school; one of secondary, high, vocational": "学校类型；以下之一：secondary、high、vocational"
"= where the teaching happens; one of online, blended, classroom, offline": "教学在哪里进行；以下之一：online、blended、classroom、offline"
"= the internet connection that a learner needs to take part; one of none, low, broadband": "学生参加时需要的网络连接；以下之一：none、low、broadband"
"= how long it takes in class": "在课堂上需要多长时间"
"= the classes that met: two or more, at least one in Asia and one in Europe": "参加交流的班级：两个或更多，亚洲和欧洲至少各一个"
"= the school's name, or its id in 'schools/'": "学校名称，或它在“schools/”中的 id"
"= how many pupils took part": "有多少学生参加"
"= their ages": "他们的年龄"
"= who publishes the site": "谁发布这个网站"
"= when a consent record is required": "什么时候需要同意记录"
"= who leads it; written like authors": "由谁负责；写法与“authors”相同"
"= the first day": "第一天"
"= the last day; three to twelve months after the first": "最后一天；在第一天之后三到十二个月"
"= where its result appears; one of handbook, blog": "成果在哪里发表；以下之一：handbook、blog"
"= when the call opens": "征集开始的时间"
"= when the call closes": "征集截止的时间"
"= who may answer": "谁可以回应"
"= an organisation's address for questions": "机构接受询问的地址"
"= what is asked, in order": "依次要问的问题"
"= the question": "问题"
"= what it is; one of webinar, conference, workshop": "活动的形式；以下之一：webinar、conference、workshop"
"= when it begins, with the offset": "开始时间，带时差"
"= when it ends, with the offset": "结束时间，带时差"
"= the languages spoken there": "活动使用的语言"
"= what happens, in order": "依次进行的内容"
"= what it is called": "它的名称"
"= the name; of a minor, the first name alone": "姓名；未成年人只写名字"
"= the name as it is to be printed": "印出时的姓名"
"= the name to be printed instead": "代替印出的姓名"
"= the school's name": "学校名称"
"= the country's two-letter code": "国家的两个字母代码"
"= the parts of the handbook in reading order": "手册的各部分，按阅读顺序"
"= what the part is called": "这一部分的名称"
"= the name as it is to be printed; of a minor, the first name alone": "印出时的姓名；未成年人只写名字"
"= what the person is at school; one of teacher, student, school-leader, parent, researcher, expert":
  "此人在学校的身份；以下之一：teacher、student、school-leader、parent、researcher、expert"
"= what may be shown": "可以展示什么"
"= whose consent it is: a name that stands in the entry": "是谁的同意：文中出现的姓名"
"= the files it is about, or 'all'": "所涉及的文件，或“all”"
"= where the signed form is kept; never the form itself": "签字的同意书存放在哪里；绝不放同意书本身"
"= the day it was given": "给出同意的日期"
"= who gave it: the person, or a guardian; one of self, guardian": "谁给出的：本人，或监护人；以下之一：self、guardian"
"= the file as the text names it": "文件，照文中的写法"
"= whether people can be seen; one of people, no-people": "图中是否有人；以下之一：people、no-people"
"= the file of the picture": "图片文件"
"= what the picture shows, for readers who cannot see it": "图中内容，供看不到图片的读者阅读"
"= the name of the check, as its message gives it": "检查的名称，照它的消息所写"
"= why the text is right as it is": "为什么现在的写法是对的"
"= the day it was taken back": "撤回的日期"
"= why, in words for readers": "原因，写给读者看"
"= the name of the award": "奖项名称"
"= who gave it": "颁奖者"
"= the year it was given": "获奖年份"
"= the number of the issue": "期号"
"= who edits it; written like an author": "编辑；写法与作者相同"
"= who speaks": "谁在讲述"

# Values put into messages: kinds of texts and groups of keys ({schema}, {owner}, {kind}, {inner}, {outer})
"= a handbook story": "手册故事"
"= handbook story": "手册故事"
"= a blog post": "博客文章"
"= blog post": "博客文章"
"= a collaboration": "合作项目"
"= collaboration": "合作项目"
"= a call": "征集"
"= call": "征集"
"= an event": "活动"
"= event": "活动"
"= a newsletter": "通讯"
"= newsletter": "通讯"
"= a voice": "心声"
"= voice": "心声"
"= a translation": "译文"
"= translation": "译文"
"= a person": "人物"
"= person": "人物"
"= a school": "学校"
"= school": "学校"
"= a table of contents": "目录"
"= table of contents": "目录"
"= a part": "部分"
"= part": "部分"
"= a workspace": "工作区"
"= workspace": "工作区"
"= a publisher": "发布者"
"= publisher": "发布者"
"= a handbook": "手册"
"= handbook": "手册"
"= a blog": "博客"
"= blog": "博客"
"= a review": "审阅"
"= review": "审阅"
"= a consent policy": "同意规则"
"= consent policy": "同意规则"
"= a budget": "大小限制"
"= budget": "大小限制"
"= a vocabulary": "用词表"
"= vocabulary": "用词表"
"= a classroom": "班级"
"= classroom": "班级"
"= an author": "作者"
"= author": "作者"
"= a coordinator": "协调人"
"= coordinator": "协调人"
"= an editor": "编辑"
"= editor": "编辑"
"= a consent record": "同意记录"
"= consent record": "同意记录"
"= a picture": "图片"
"= picture": "图片"
"= a cover": "封面"
"= cover": "封面"
"= a translated cover": "译文封面"
"= translated cover": "译文封面"
"= an answer": "答复"
"= answer": "答复"
"= a withdrawal": "撤回"
"= withdrawal": "撤回"
"= an award": "奖项"
"= award": "奖项"
"= a figures": "数据"
"= figures": "数据"
"= a question": "问题"
"= question": "问题"
"= a session": "场次"
"= session": "场次"
"= a speaker": "发言人"
"= speaker": "发言人"
"= a credit": "署名"
"= credit": "署名"

# Values put into messages: months, regions, goals ({month}, {region}, {title})
"= January": "1 月"
"= February": "2 月"
"= March": "3 月"
"= April": "4 月"
"= May": "5 月"
"= June": "6 月"
"= July": "7 月"
"= August": "8 月"
"= September": "9 月"
"= October": "10 月"
"= November": "11 月"
"= December": "12 月"
"= Asia": "亚洲"
"= Europe": "欧洲"
"= No poverty": "无贫穷"
"= Zero hunger": "零饥饿"
"= Good health and well-being": "良好健康与福祉"
"= Quality education": "优质教育"
"= Gender equality": "性别平等"
"= Clean water and sanitation": "清洁饮水和卫生设施"
"= Affordable and clean energy": "经济适用的清洁能源"
"= Decent work and economic growth": "体面工作和经济增长"
"= Industry, innovation and infrastructure": "产业、创新和基础设施"
"= Reduced inequalities": "减少不平等"
"= Sustainable cities and communities": "可持续城市和社区"
"= Responsible consumption and production": "负责任消费和生产"
"= Climate action": "气候行动"
"= Life below water": "水下生物"
"= Life on land": "陆地生物"
"= Peace, justice and strong institutions": "和平、正义与强大机构"
"= Partnerships for the goals": "促进目标实现的伙伴关系"

# Values put into messages: lists ({words}, {roles}, {covers}, {keys})
"= {first} or {last}": "{first} 或 {last}"
"= {first} and {last}": "{first} 和 {last}"

# Values put into messages: what is wrong with a picture ({what}, {why})
"= its first part is missing": "缺少开头部分"
"= it begins twice": "开头出现了两次"
"= its palette is wrong": "调色板不对"
"= its parts are out of order": "各部分顺序不对"
"= it holds no picture": "里面没有图像"
"= it has an unknown part": "有未知的部分"
"= it is cut off": "内容不完整"
"= a part of it was changed": "有一部分被改动过"
"= its first part is wrong": "开头部分不对"
"= it has no size": "没有尺寸"
"= a tag is not closed": "有标签没有结束"
"= an attribute has no value": "有属性没有值"
"= an attribute stands twice": "有属性出现了两次"
"= a name is missing or too long": "缺少名称，或名称太长"
"= an attribute is not closed": "有属性没有结束"
"= its text is not UTF-8": "文本不是 UTF-8"
"= an entity is not closed": "有实体没有结束"
"= something follows its end": "结尾后面还有内容"
"= its tags do not fit together": "标签不配对"
"= it has no size; give it a 'viewBox'": "没有尺寸；请加上“viewBox”"
"= it is a rare kind of JPEG that browsers do not show": "这是浏览器不显示的少见 JPEG 类型"
"= it has too many layers": "层数太多"
"= it is cut off, or not put together rightly": "内容不完整，或组成不正确"
"= nothing was made of it": "没有由它生成任何图片"
"= its answer is not to be understood": "无法理解程序的回答"
"= its answer does not end": "程序的回答没有结束"
"= it ended with status {code}": "它以状态 {code} 结束"
"= '{program}' cannot be started": "无法启动“{program}”"
"= '{program}' is another program, or of another version": "“{program}”是另一个程序，或版本不同"
"= a link to something outside": "指向外部的链接"
"= a document type or entities of its own": "自己的文档类型或实体"
"= instructions for programs": "给程序的指令"
"= an entity of its own": "自己的实体"
"= more parts than a browser can draw quickly": "过多的组成部分，浏览器难以很快画出"
"= copies of copies ('use')": "副本的副本（“use”）"
"= an attribute '{name}'": "属性“{name}”"
"= an element '{name}'": "元素“{name}”"
"= style that loads or runs something ('{word}')": "会加载或运行内容的样式（“{word}”）"

# Values put into messages: what a template may not hold ({what})
"= a layout block": "布局块"
"= a change of the tag marks": "更改标签符号"
"= a pragma": "编译指示（pragma）"

# Values put into messages: what has an address ({other})
"= the style": "样式文件"
"= the portal": "门户页"
"= the colophon": "本站说明页"
"= the handbook's front": "手册首页"
"= the blog's front": "博客首页"
"= a year of the blog": "博客的年份页"
"= the front of a kind": "某一类文章的首页"
"= the indexes": "索引页"
"= an index": "某个索引"
"= a page of an index": "索引中的一页"
"= a person's page": "某人的页面"
"= a school's page": "某学校的页面"
"= the list of editions": "版本列表"
"= the page of an edition": "某个版本的页面"
"= the page for what is not found": "“找不到页面”的页面"
"= the file for search engines": "供搜索引擎用的文件"
"= the sitemap": "站点地图"
"= the handbook as EPUB": "手册的 EPUB"
"= a part of the handbook as EPUB": "手册某一部分的 EPUB"
"= a printed book": "印刷版"
"= the feed of '{page}'": "“{page}”的订阅"
"= the file '{name}'": "文件“{name}”"

# Values put into messages: scripts ({script})
"= Latin": "拉丁文"
"= Greek": "希腊文"
"= Cyrillic": "西里尔文"
"= Armenian": "亚美尼亚文"
"= Hebrew": "希伯来文"
"= Arabic": "阿拉伯文"
"= Syriac": "叙利亚文"
"= Thaana": "塔纳文"
"= N'Ko": "西非书面文字（N'Ko）"
"= Devanagari": "天城文"
"= Bengali": "孟加拉文"
"= Gurmukhi": "果鲁穆奇文"
"= Gujarati": "古吉拉特文"
"= Oriya": "奥里亚文"
"= Tamil": "泰米尔文"
"= Telugu": "泰卢固文"
"= Kannada": "卡纳达文"
"= Malayalam": "马拉雅拉姆文"
"= Sinhala": "僧伽罗文"
"= Thai": "泰文"
"= Lao": "老挝文"
"= Tibetan": "藏文"
"= Myanmar": "缅甸文"
"= Georgian": "格鲁吉亚文"
"= Ethiopic": "埃塞俄比亚文"
"= Cherokee": "切罗基文"
"= Canadian Aboriginal": "加拿大土著统一音节"
"= Tagalog": "塔加路文"
"= Khmer": "高棉文"
"= Mongolian": "蒙古文"
"= Balinese": "巴厘文"
"= Sundanese": "巽他文"
"= Javanese": "爪哇文"
"= Yi": "彝文"
"= Han": "汉字"
"= Hiragana and Katakana": "平假名和片假名"
"= Bopomofo": "注音符号"
"= Hangul": "谚文"
"= Symbols": "符号"
"= Emoji": "表情符号"

"""##),
    TemplateFile(
      name: "moved.mustache",
      text: ##"""
<div class="wrap stack">
  <header class="open"><h1 class="measure">{{words.moved-title}}</h1></header>
  <p class="measure">{{words.moved-text}} {{#target}}<a class="tap" href="{{href}}"><bdi>{{title}}</bdi></a>{{/target}}</p>
</div>

"""##),
    TemplateFile(
      name: "not-found.mustache",
      text: ##"""
<div class="wrap stack">
  <header class="open"><h1 class="measure">{{words.not-found-title}}</h1></header>
  <p class="measure">{{words.not-found-text}}</p>
  <p class="row">{{#navigation}}<a class="button tap" href="{{href}}">{{title}}</a> {{/navigation}}</p>
</div>

"""##),
    TemplateFile(
      name: "partials/also.mustache",
      text: ##"""
{{#also-shown}}<p class="meta noprint row fit"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{#original}}<span>{{words.translated-from}} <a href="{{href}}" lang="{{lang}}" hreflang="{{lang}}"><bdi>{{name}}</bdi></a></span>{{/original}}{{#also}}{{#first}}<span>{{words.also-in}}</span>{{/first}} <a href="{{href}}" lang="{{lang}}" hreflang="{{lang}}"><bdi>{{name}}</bdi></a>{{/also}}</p>{{/also-shown}}
{{#behind}}{{>behind}}{{/behind}}

"""##),
    TemplateFile(
      name: "partials/banner.mustache",
      text: ##"""
{{#sample}}<p class="banner" role="note"><span{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{words.sample-banner}}</span></p>{{/sample}}
{{#draft}}<p class="banner" role="note"><span{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{words.draft-banner}}</span></p>{{/draft}}{{#waiting}}<p class="banner" role="note"><span{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{words.waiting-banner}}</span></p>{{/waiting}}

"""##),
    TemplateFile(
      name: "partials/bars.mustache",
      text: ##"""
<svg class="bars" viewBox="0 0 18 12" aria-hidden="true">{{#needs-none}}<path d="M1.5 8.5h3v3h-3zM7.5 4.5h3v7h-3zM13.5 .5h3v11h-3z" fill="none" stroke="currentColor"/>{{/needs-none}}{{#needs-low}}<path d="M1 8h4v4H1z" fill="currentColor"/><path d="M7.5 4.5h3v7h-3zM13.5 .5h3v11h-3z" fill="none" stroke="currentColor"/>{{/needs-low}}{{#needs-broadband}}<path d="M1 8h4v4H1zM7 4h4v8H7zM13 0h4v12h-4z" fill="currentColor"/>{{/needs-broadband}}</svg>

"""##),
    TemplateFile(
      name: "partials/behind.mustache",
      text: ##"""
<p class="{{#patched}}meta{{/patched}}{{^patched}}alert care text{{/patched}} measure fit" role="note"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{line}} <a href="{{href}}" hreflang="{{lang}}">{{words.read-original}}</a></p>

"""##),
    TemplateFile(
      name: "partials/changes.mustache",
      text: ##"""
{{#changes}}<section class="stack" aria-labelledby="changes">
  <h2 id="changes" class="t2">{{title}}</h2>
  {{#remarks}}<p class="meta measure">{{{text}}}</p>
  {{/remarks}}
  {{#groups}}<h3>{{title}}</h3>
  <ul class="plain cols">{{#links}}<li><a class="tap" href="{{href}}"{{#lang}} lang="{{.}}" hreflang="{{.}}"{{/lang}}><bdi>{{title}}</bdi></a></li>{{/links}}</ul>
  {{/groups}}
  <p class="noprint"><a class="tap" href="{{href}}">{{words.see-changes}}</a></p>
</section>{{/changes}}

"""##),
    TemplateFile(
      name: "partials/cover.mustache",
      text: ##"""
{{#cover}}<figure class="cover">{{#webp}}<picture><source type="image/webp" srcset="{{webp}}" sizes="{{sizes}}">{{/webp}}<img src="{{src}}"{{#srcset}} srcset="{{srcset}}" sizes="{{sizes}}"{{/srcset}} width="{{width}}" height="{{height}}" alt="{{alt}}"{{#placeholder}} style="{{placeholder}}"{{/placeholder}}>{{#webp}}</picture>{{/webp}}{{#credit}}<figcaption>{{.}}</figcaption>{{/credit}}</figure>{{/cover}}

"""##),
    TemplateFile(
      name: "partials/crumbs.mustache",
      text: ##"""
<nav aria-label="{{words.where-you-are}}" class="noprint fit"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}><ol class="row path">{{#crumbs}}<li><a href="{{href}}"><bdi{{#title-lang}} lang="{{.}}"{{/title-lang}}>{{title}}</bdi></a></li>{{/crumbs}}</ol></nav>

"""##),
    TemplateFile(
      name: "partials/described.mustache",
      text: ##"""
<div hidden>
{{#statements}}{{>statement}}
{{/statements}}
{{#things}}<div itemprop="{{name}}" itemscope itemtype="{{type}}">{{#statements}}{{>statement}}{{/statements}}{{#parts}}<div itemprop="{{name}}" itemscope itemtype="{{type}}">{{#statements}}{{>statement}}{{/statements}}</div>{{/parts}}</div>
{{/things}}
</div>

"""##),
    TemplateFile(
      name: "partials/entry-head.mustache",
      text: ##"""
  <header>
    {{>crumbs}}
    {{#label}}<p class="label fit"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{.}}</p>{{/label}}
    <h1 class="measure" itemprop="name">{{title}}</h1>
    <p class="lede measure" itemprop="description">{{summary}}</p>
    {{>people}}
    {{>also}}
  </header>

"""##),
    TemplateFile(
      name: "partials/entry-row.mustache",
      text: ##"""
<li><div{{#foreign}} lang="{{lang}}" dir="{{dir}}" class="text fit"{{/foreign}}><h{{level}}><a href="{{href}}">{{title}}</a></h{{level}}><p>{{summary}}</p></div><p class="meta">{{#date}}<time datetime="{{iso}}">{{text}}</time><br>{{/date}}{{#lines}}<bdi>{{text}}</bdi><br>{{/lines}}{{#countries}}<span{{#region}} class="{{.}}"{{/region}}>{{name}}</span><br>{{/countries}}{{#language}}{{.}}<br>{{/language}}{{#connectivity}}{{.}}{{/connectivity}}{{#sample}} <span class="vh">{{words.sample}}</span>{{/sample}}</p></li>

"""##),
    TemplateFile(
      name: "partials/epub-language.mustache",
      text: ##"""
{{#href}}<a href="{{.}}" hreflang="{{lang}}">{{/href}}<bdi xml:lang="{{lang}}" lang="{{lang}}">{{name}}</bdi>{{#href}}</a>{{/href}}
"""##),
    TemplateFile(
      name: "partials/epub-line.mustache",
      text: ##"""
<dd>{{#href}}<a href="{{.}}">{{/href}}<bdi>{{text}}</bdi>{{#href}}</a>{{/href}}{{#detail}} <span class="meta">{{.}}</span>{{/detail}}</dd>
"""##),
    TemplateFile(
      name: "partials/epub-link.mustache",
      text: ##"""
<a href="{{href}}"{{#lang}} xml:lang="{{.}}" lang="{{.}}" dir="{{dir}}"{{/lang}}>{{title}}</a>
"""##),
    TemplateFile(
      name: "partials/epub-own.mustache",
      text: ##"""
{{#foreign}} xml:lang="{{page-lang}}" lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}
"""##),
    TemplateFile(
      name: "partials/epub-place.mustache",
      text: ##"""
{{#href}}<a href="{{.}}">{{/href}}<bdi{{#lang}} xml:lang="{{.}}" lang="{{.}}"{{/lang}}>{{title}}</bdi>{{#href}}</a>{{/href}}
"""##),
    TemplateFile(
      name: "partials/epub-term.mustache",
      text: ##"""
{{#href}}<a href="{{.}}">{{/href}}<bdi>{{title}}</bdi>{{#href}}</a>{{/href}}{{separator}}
"""##),
    TemplateFile(
      name: "partials/faces.mustache",
      text: ##"""
<div class="faces">
  {{#faces}}<div class="face{{#europe}} eu{{/europe}}"><p class="label"><span{{#region}} class="{{.}}"{{/region}}>{{#place}}<bdi>{{.}}</bdi>{{words.list-comma}}{{/place}}{{country}}</span></p><p class="t2">{{#href}}<a href="{{.}}">{{/href}}<bdi>{{school}}</bdi>{{#href}}</a>{{/href}}</p><p><span class="big num">{{students}}</span> {{students-word}}, <span class="num">{{ages}}</span></p></div>
  {{/faces}}
</div>

"""##),
    TemplateFile(
      name: "partials/fact-line.mustache",
      text: ##"""
<dd>{{#href}}<a href="{{.}}">{{/href}}<bdi{{#lang}} lang="{{.}}"{{/lang}}>{{text}}</bdi>{{#href}}</a>{{/href}}{{#detail}} <span class="meta">{{.}}</span>{{/detail}}</dd>

"""##),
    TemplateFile(
      name: "partials/facts.mustache",
      text: ##"""
{{#facts-shown}}<div class="side"><div class="glance text"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>
  <dl>
    {{#facts}}<div class="all"><dt>{{label}}</dt>{{#lines}}{{>fact-line}}{{/lines}}</div>
    {{/facts}}
  </dl>
</div></div>{{/facts-shown}}

"""##),
    TemplateFile(
      name: "partials/foot.mustache",
      text: ##"""
<footer class="foot">
  <div class="wrap">
    {{#about-shown}}<nav aria-label="{{words.about-navigation}}">
      <ul class="row">
        {{#about}}<li><a href="{{href}}"{{#current}} aria-current="{{current-kind}}"{{/current}}>{{title}}</a></li>
        {{/about}}
      </ul>
    </nav>{{/about-shown}}
    {{#languages-shown}}<nav aria-label="{{words.languages-navigation}}">
      <ul class="row">
        {{#languages}}<li><a href="{{href}}" lang="{{lang}}" hreflang="{{lang}}"{{#current}} aria-current="page"{{/current}}>{{name}}</a></li>
        {{/languages}}
      </ul>
    </nav>{{/languages-shown}}
    <p class="meta"><bdi{{#site.title-lang}} lang="{{.}}"{{/site.title-lang}}>{{site.title}}</bdi>{{#site.publisher}} · <bdi>{{.}}</bdi>{{/site.publisher}} · <a href="{{licence.href}}">{{licence.name}}</a></p>
  </div>
</footer>

"""##),
    TemplateFile(
      name: "partials/glance.mustache",
      text: ##"""
<section class="glance text" aria-labelledby="page.glance"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>
  <h2 id="page.glance" class="label">{{words.at-a-glance}}</h2>
  <dl>
    <div><dt>{{words.ages}}</dt><dd class="num">{{ages}}</dd></div>
    <div><dt>{{words.level}}</dt><dd>{{level}}</dd></div>
    <div><dt>{{words.setting}}</dt><dd>{{setting}}</dd></div>
    <div><dt>{{words.duration}}</dt><dd>{{duration}}</dd></div>
    <div class="all"><dt>{{words.learner-needs}}</dt><dd>{{>bars}}{{needs}}</dd></div>
    {{#subjects-shown}}<div class="all"><dt>{{words.subjects}}</dt><dd>{{#subjects}}{{>term}}{{/subjects}}</dd></div>{{/subjects-shown}}
    {{#tools-shown}}<div class="all"><dt>{{words.tools}}</dt><dd>{{#tools}}{{>term}}{{/tools}}</dd></div>{{/tools-shown}}
    {{#techniques}}<div class="all"><dt>{{words.techniques}}</dt><dd>{{.}}</dd></div>{{/techniques}}
    {{#goals-shown}}<div class="all"><dt>{{words.goals}}</dt><dd><ul>{{#goals}}<li>{{#href}}<a class="tap" href="{{.}}">{{/href}}{{line}}{{#href}}</a>{{/href}}</li>{{/goals}}</ul></dd></div>{{/goals-shown}}
  </dl>
</section>

"""##),
    TemplateFile(
      name: "partials/key.mustache",
      text: ##"""
<li>{{#href}}<a class="tap" href="{{.}}">{{/href}}<bdi>{{#number}}{{.}}. {{/number}}{{label}}</bdi>{{#href}}</a>{{/href}} <span class="meta num">{{count}}</span></li>

"""##),
    TemplateFile(
      name: "partials/links.mustache",
      text: ##"""
{{#links-shown}}<dt>{{words.person-links}}</dt>{{#links}}<dd><a href="{{href}}" rel="nofollow ugc"><bdi>{{title}}</bdi></a></dd>{{/links}}{{/links-shown}}

"""##),
    TemplateFile(
      name: "partials/made.mustache",
      text: ##"""
<section class="made stack text" aria-labelledby="page.made"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>
  <h2 id="page.made">{{made-title}}</h2>
  <dl class="facts">
    {{#authors-shown}}<dt>{{words.written-by}}</dt><dd>{{#authors}}{{>name}}{{separator}}{{/authors}}</dd>{{/authors-shown}}
    {{#helpers-shown}}<dt>{{words.with-the-help-of}}</dt><dd>{{#helpers}}<bdi>{{name}}</bdi>{{#roles}}{{words.open-bracket}}{{.}}{{words.close-bracket}}{{/roles}}{{separator}}{{/helpers}}</dd>{{/helpers-shown}}
    {{#reviewers-shown}}<dt>{{words.reviewed-by}}</dt><dd>{{#reviewers}}<bdi>{{name}}</bdi>{{separator}}{{/reviewers}}</dd>{{/reviewers-shown}}
    {{#part-of}}<dt>{{words.part-of}}</dt><dd><a href="{{href}}" lang="{{lang}}" hreflang="{{lang}}"><bdi>{{title}}</bdi></a></dd>{{/part-of}}
    {{#answers-call}}<dt>{{words.answers-call}}</dt><dd><a href="{{href}}" lang="{{lang}}" hreflang="{{lang}}"><bdi>{{title}}</bdi></a></dd>{{/answers-call}}
    {{#exchanged}}<dt>{{words.exchanged}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd>{{/exchanged}}
    {{#first-written}}<dt>{{words.first-written}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd>{{/first-written}}
    {{#last-revised}}<dt>{{words.last-revised}}</dt><dd><time datetime="{{iso}}">{{text}}</time>{{#revisions}}<bdi class="num">{{words.open-bracket}}{{.}}{{words.close-bracket}}</bdi>{{/revisions}}</dd>{{/last-revised}}
    {{#since-edition}}<dt>{{words.in-book-since}}</dt><dd><a href="{{href}}"><bdi>{{title}}</bdi></a></dd>{{/since-edition}}
    {{#picture-credits}}<dt>{{words.pictures}}</dt><dd>{{.}}</dd>{{/picture-credits}}
    {{#tags-shown}}<dt>{{words.tags}}</dt><dd>{{#tags}}{{>term}}{{/tags}}</dd>{{/tags-shown}}
    {{#award}}<dt>{{words.award}}</dt><dd>{{.}}</dd>{{/award}}
  </dl>
  {{#versions-shown}}<h3>{{words.all-versions}}</h3>
  <ol class="plain">
    {{#versions}}{{>revision}}
    {{/versions}}
  </ol>{{/versions-shown}}
  {{#revisions-href}}<p class="noprint"><a class="tap" href="{{.}}">{{words.see-changes}}</a></p>{{/revisions-href}}
  {{#citation}}<h3>{{words.to-cite}}</h3>
  <p>{{{.}}}{{#edition}} {{.}}{{/edition}}</p>{{/citation}}
  {{#cite-bibtex}}<p class="meta noprint">{{words.cite-files}} <a href="{{.}}">BibTeX</a>, <a href="{{cite-cff}}">CITATION.cff</a></p>{{/cite-bibtex}}
  {{#plain-text}}<p class="meta noprint">{{words.other-forms}} <a href="{{.}}" type="text/plain">{{words.plain-text}}</a>, <a href="{{radio-script}}" type="text/plain">{{words.radio-script}}</a></p>{{/plain-text}}
  <p class="meta">{{licence.terms}}{{words.colon}}<a href="{{licence.href}}" rel="license">{{licence.name}}</a>{{words.full-stop}}</p>
</section>

"""##),
    TemplateFile(
      name: "partials/map.mustache",
      text: ##"""
{{#map}}<section aria-labelledby="page.map" class="stack">
  <h2 id="page.map">{{words.map}}</h2>
  <figure class="cols map" dir="ltr">
    {{#regions}}<div>
      <p class="label" dir="{{page-dir}}"><span class="{{region}}">{{name}}</span> · {{line}}</p>
      <svg class="tiles {{#europe}}eu{{/europe}}{{^europe}}as{{/europe}}" role="img" aria-labelledby="page.map-{{region}} page.map-{{region}}-about" viewBox="-1 -1 {{width}} {{height}}">
        <title id="page.map-{{region}}">{{title}}</title>
        <desc id="page.map-{{region}}-about">{{words.map-about}} {{#most}}{{.}} {{/most}}{{#none}}{{.}} {{/none}}{{words.map-below}}</desc>
        {{#steps}}<g class="q{{step}}">
          {{#tiles}}<g transform="translate({{x}} {{y}})"><rect width="40" height="40" rx="{{#europe}}2{{/europe}}{{^europe}}13{{/europe}}"/><text x="20" y="18">{{code}}</text><text x="20" y="33" class="c">{{number}}</text></g>
          {{/tiles}}
        </g>
        {{/steps}}
      </svg>
      <svg class="tiles {{#europe}}eu{{/europe}}{{^europe}}as{{/europe}}" aria-hidden="true" viewBox="0 0 300 26">{{#legend}}<g class="q{{step}}" transform="translate({{x}})"><rect x="1" y="1" width="56" height="24" rx="{{#europe}}2{{/europe}}{{^europe}}12{{/europe}}"/><text x="29" y="18">{{label}}</text></g>{{/legend}}</svg>
    </div>
    {{/regions}}
  </figure>
  <details>
    <summary>{{words.map-table}}</summary>
    <div class="cols">
      {{#regions}}<table>
        <caption class="label"><span class="{{region}}">{{name}}</span></caption>
        <thead><tr><th scope="col">{{words.map-country}}</th><th scope="col" class="n">{{words.map-stories}}</th></tr></thead>
        <tbody>
          {{#rows}}<tr><th scope="row">{{#href}}<a class="tap" href="{{.}}">{{/href}}{{name}}{{#href}}</a>{{/href}}</th><td class="n">{{number}}</td></tr>
          {{/rows}}
        </tbody>
      </table>
      {{/regions}}
    </div>
  </details>
</section>{{/map}}

"""##),
    TemplateFile(
      name: "partials/masthead.mustache",
      text: ##"""
<header class="masthead">
  <div class="wrap row">
    <a class="brand" href="{{site.href}}"{{#site.current}} aria-current="page"{{/site.current}}><bdi{{#site.title-lang}} lang="{{.}}"{{/site.title-lang}}>{{site.title}}</bdi></a>
    <nav aria-label="{{words.site-navigation}}">
      <ul class="row">
        {{#navigation}}<li><a href="{{href}}"{{#current}} aria-current="{{current-kind}}"{{/current}}>{{title}}</a></li>
        {{/navigation}}
      </ul>
    </nav>
  </div>
  <div class="rule"></div>
</header>

"""##),
    TemplateFile(
      name: "partials/name-row.mustache",
      text: ##"""
<li><div><p><a class="tap" href="{{href}}"><bdi>{{name}}</bdi></a></p>{{#detail}}<p class="meta"><bdi>{{.}}</bdi></p>{{/detail}}</div><p class="meta">{{#country}}<span{{#region}} class="{{.}}"{{/region}}>{{country}}</span><br>{{/country}}{{count}}</p></li>

"""##),
    TemplateFile(
      name: "partials/name.mustache",
      text: ##"""
{{#href}}<a href="{{.}}">{{/href}}<bdi>{{name}}</bdi>{{#href}}</a>{{/href}}
"""##),
    TemplateFile(
      name: "partials/pages.mustache",
      text: ##"""
{{#pages-shown}}<nav aria-label="{{words.pages-navigation}}" class="noprint"><ul class="row">{{#pages}}<li>{{#gap}}<span aria-hidden="true">…</span>{{/gap}}{{^gap}}<a href="{{href}}"{{#current}} aria-current="page"{{/current}}><span class="vh">{{label}}</span><span aria-hidden="true">{{number}}</span></a>{{/gap}}</li>{{/pages}}{{#newer}}<li><a href="{{href}}" rel="prev">{{title}}</a></li>{{/newer}}{{#older}}<li><a href="{{href}}" rel="next">{{title}}</a></li>{{/older}}</ul></nav>{{/pages-shown}}

"""##),
    TemplateFile(
      name: "partials/people.mustache",
      text: ##"""
{{#authors-shown}}<ul class="plain people">
  {{#authors}}<li>{{>name}} <span class="meta">{{#school}}{{#school-href}}<a href="{{.}}">{{/school-href}}<bdi>{{.}}</bdi>{{#school-href}}</a>{{/school-href}} {{/school}}<span{{#region}} class="{{.}}"{{/region}}>{{country}}</span></span></li>
  {{/authors}}
</ul>{{/authors-shown}}

"""##),
    TemplateFile(
      name: "partials/prose-diff.mustache",
      text: ##"""
<div class="diff">
<p class="meta">{{line}}</p>
<div class="stack" lang="{{lang}}" dir="{{dir}}">
{{#lines}}<p class="{{kind}}">{{#label}}<span class="label" lang="{{page-lang}}" dir="{{page-dir}}">{{.}}{{words.colon}}</span>{{/label}}{{#runs}}{{#removed}}<del><span class="vh" lang="{{page-lang}}">{{words.diff-removed}} </span>{{text}}</del>{{/removed}}{{#added}}<ins><span class="vh" lang="{{page-lang}}">{{words.diff-added}} </span>{{text}}</ins>{{/added}}{{#same}}{{text}}{{/same}}{{/runs}}</p>
{{/lines}}</div>
{{#cut}}<p class="meta">{{words.diff-cut}}</p>{{/cut}}
</div>

"""##),
    TemplateFile(
      name: "partials/revision.mustache",
      text: ##"""
<li class="rev"><p class="meta">{{#date}}<time datetime="{{iso}}">{{text}}</time><br>{{/date}}{{#names}}{{{.}}}{{/names}}</p><p class="measure"><bdi>{{subject}}</bdi></p></li>

"""##),
    TemplateFile(
      name: "partials/search.mustache",
      text: ##"""
<template id="search-form">
  <search id="search" class="stack" data-languages="{{languages}}" data-found="{{found}}" data-none="{{words.search-none}}" data-lost="{{words.search-lost}}">
    <form role="search">
      <p class="row"><label for="search-words">{{words.search-words}}</label> <input type="search" id="search-words" name="q" autocomplete="off" spellcheck="false"> <button class="button">{{words.search}}</button></p>
      <details>
        <summary>{{words.search-narrow}}</summary>
        <div class="narrow">
          {{#facets}}<p><label for="search-{{name}}">{{label}}</label> <select id="search-{{name}}" name="{{name}}"><option value="">{{words.search-any}}</option>{{#options}}<option value="{{value}}"{{#lang}} lang="{{.}}"{{/lang}}>{{label}}</option>{{/options}}</select></p>
          {{/facets}}
        </div>
      </details>
    </form>
    <p role="status" class="meta"></p>
    <ol class="plain entries"></ol>
    <p><button class="button" name="more" hidden>{{words.search-more}}</button></p>
  </search>
</template>
<script type="module" src="{{script}}"></script>

"""##),
    TemplateFile(
      name: "partials/statement.mustache",
      text: ##"""
{{#content}}<meta itemprop="{{name}}" content="{{.}}">{{/content}}{{#href}}<link itemprop="{{name}}" href="{{.}}">{{/href}}
"""##),
    TemplateFile(
      name: "partials/term.mustache",
      text: ##"""
{{#href}}<a href="{{.}}">{{/href}}<bdi>{{title}}</bdi>{{#href}}</a>{{/href}}{{separator}}
"""##),
    TemplateFile(
      name: "partials/toc.mustache",
      text: ##"""
{{#toc-shown}}<nav class="toc" aria-labelledby="page.toc">
  <h2 id="page.toc" class="label fit"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{words.in-this-story}}</h2>
  <ol>
    {{#toc}}<li><a href="{{href}}">{{title}}</a></li>
    {{/toc}}
    <li><a href="#page.made"><span{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{made-title}}</span></a></li>
  </ol>
</nav>{{/toc-shown}}

"""##),
    TemplateFile(
      name: "partials/turn.mustache",
      text: ##"""
{{#turn-shown}}<nav class="turn wrap noprint" aria-label="{{words.pages-navigation}}">
  {{#previous}}<p><span class="label">{{words.previous-story}}</span> <a class="tap" rel="prev" href="{{href}}" lang="{{lang}}" hreflang="{{lang}}"><bdi>{{title}}</bdi></a></p>{{/previous}}
  {{#next}}<p class="next"><span class="label">{{words.next-story}}</span> <a class="tap" rel="next" href="{{href}}" lang="{{lang}}" hreflang="{{lang}}"><bdi>{{title}}</bdi></a></p>{{/next}}
</nav>{{/turn-shown}}

"""##),
    TemplateFile(
      name: "partials/works.mustache",
      text: ##"""
{{#sections}}<section aria-labelledby="page.{{id}}">
  <h2 id="page.{{id}}">{{title}}</h2>
  <ol class="plain entries two">
    {{#names}}{{>name-row}}
    {{/names}}
    {{#entries}}{{>entry-row}}
    {{/entries}}
  </ol>
</section>
{{/sections}}
{{>pages}}

"""##),
    TemplateFile(
      name: "person.mustache",
      text: ##"""
{{#sample}}<div class="wrap"><p class="banner" role="note"><span>{{words.sample-banner}}</span></p></div>{{/sample}}
<div class="wrap gap" itemscope itemtype="https://schema.org/Person">
  <header class="open">
    {{>crumbs}}
    <h1 class="measure"><bdi itemprop="name">{{name}}</bdi></h1>
    {{^first-page}}<p class="lede">{{page-number}}</p>{{/first-page}}
  </header>
  {{#first-page}}{{#bio}}<p class="measure" itemprop="description"{{#bio-lang}} lang="{{.}}" dir="{{bio-dir}}"{{/bio-lang}}>{{.}}</p>{{/bio}}{{/first-page}}
  {{#first-page}}<dl class="facts measure">
    {{#role}}<dt>{{words.person-role}}</dt><dd itemprop="jobTitle">{{.}}</dd>{{/role}}
    {{#school}}<dt>{{words.person-school}}</dt><dd itemprop="affiliation" itemscope itemtype="https://schema.org/School"><a itemprop="url" href="{{href}}"><bdi itemprop="name">{{title}}</bdi></a></dd>{{/school}}
    {{#country}}<dt>{{words.person-country}}</dt><dd{{#region}} class="{{.}}"{{/region}}>{{country}}</dd>{{/country}}
    {{>links}}
  </dl>{{/first-page}}
  {{>works}}
</div>

"""##),
    TemplateFile(
      name: "portal.mustache",
      text: ##"""
<div class="wrap gap">
  <header class="open">
    <h1 class="measure"{{#site.title-lang}} lang="{{.}}"{{/site.title-lang}}><bdi>{{site.title}}</bdi></h1>
    {{#site.description}}<p class="lede measure"{{#site.description-lang}} lang="{{.}}"{{/site.description-lang}}><bdi>{{.}}</bdi></p>{{/site.description}}
  </header>
  <div class="cols">
    {{#books}}<section aria-labelledby="{{id}}" class="card stack">
      <p class="label">{{label}}</p>
      <h2 id="{{id}}" class="t2"><a class="tap" href="{{href}}"{{#title-lang}} lang="{{.}}"{{/title-lang}}><bdi>{{title}}</bdi></a></h2>
      {{#subtitle}}<p{{#subtitle-lang}} lang="{{.}}"{{/subtitle-lang}}><bdi>{{.}}</bdi></p>{{/subtitle}}
      {{#count}}<p class="meta">{{.}}</p>{{/count}}
    </section>
    {{/books}}
  </div>
  {{#stories-shown}}<section aria-labelledby="new">
    <h2 id="new">{{words.new-stories}}</h2>
    <ul class="plain entries two">
      {{#stories}}{{>entry-row}}
      {{/stories}}
    </ul>
  </section>{{/stories-shown}}
  {{#latest}}<section aria-labelledby="face">
    <h2 id="face">{{words.latest-exchange}}</h2>
    {{>faces}}
    <p><a class="tap" href="{{href}}" hreflang="{{lang}}">{{line}}</a></p>
  </section>{{/latest}}
  {{#calls}}<section aria-labelledby="{{id}}" class="card stack">
    {{#label}}<p class="label">{{.}}</p>{{/label}}
    <div class="stack{{#foreign}} text fit{{/foreign}}"{{#foreign}} lang="{{lang}}" dir="{{dir}}"{{/foreign}}><h2 id="{{id}}" class="t2">{{title}}</h2><p class="measure">{{summary}}</p></div>
    <p class="row"><a class="button" href="{{href}}" hreflang="{{lang}}">{{button}}</a></p>
  </section>
  {{/calls}}
  {{#events-shown}}<section aria-labelledby="coming">
    <h2 id="coming">{{words.coming-events}}</h2>
    <ul class="plain entries two">
      {{#events}}{{>entry-row}}
      {{/events}}
    </ul>
  </section>{{/events-shown}}
  {{#voice}}<section aria-labelledby="voice">
    <h2 id="voice">{{words.one-voice}}</h2>
    <ul class="plain entries two">
      {{>entry-row}}
    </ul>
  </section>{{/voice}}
  {{#regions-shown}}<section aria-labelledby="cover">
    <h2 id="cover">{{words.who-has-written}}</h2>
    <dl class="facts">
      {{#regions}}<dt><span class="{{region}}">{{name}}</span></dt><dd>{{line}}<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="{{#europe}}fe{{/europe}}{{^europe}}fa{{/europe}}" width="{{percent}}" height="6"/></svg></dd>
      {{/regions}}
    </dl>
    {{#missing}}<p class="meta">{{.}}</p>{{/missing}}
  </section>{{/regions-shown}}
  {{#more-shown}}<section aria-labelledby="more">
    <h2 id="more">{{words.more}}</h2>
    <nav aria-labelledby="more"><ul class="row">
      {{#more}}<li><a href="{{href}}">{{title}}</a> <span class="meta">{{count}}</span></li>
      {{/more}}
    </ul></nav>
  </section>{{/more-shown}}
</div>

"""##),
    TemplateFile(
      name: "post.mustache",
      text: ##"""
<article class="story post wrap" itemscope itemtype="{{described.type}}"{{#foreign}} lang="{{lang}}" dir="{{dir}}"{{/foreign}}>
  {{>banner}}
  <header>
    {{>crumbs}}
    <h1 class="measure" itemprop="headline">{{title}}</h1>
    <p class="lede measure" itemprop="description">{{summary}}</p>
    <p class="meta"{{#foreign}} lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>{{#published}}<time datetime="{{iso}}">{{text}}</time>{{#authors-shown}} · {{/authors-shown}}{{/published}}{{#authors}}{{>name}}{{separator}}{{/authors}}</p>
    {{>also}}
  </header>
  <section aria-labelledby="page.classrooms"{{#foreign}} class="text" lang="{{page-lang}}" dir="{{page-dir}}"{{/foreign}}>
    <h2 id="page.classrooms" class="vh">{{words.classrooms}}</h2>
    {{>faces}}
  </section>
  <div class="prose">
{{>cover}}
{{{body}}}
  </div>
  {{>made}}
  {{#described}}{{>described}}{{/described}}
</article>

"""##),
    TemplateFile(
      name: "print/book.typ",
      text: ##"""
// The printed book (PDF), as Typst reads it: https://typst.app/docs
//
// The program calls the functions of this file and gives them texts, never markup: whatever a story holds, it stays
// text. To change the look, change the functions; each keeps its name and its parameters. All words come from the
// program, out of words/*.yml: no word that readers see may stand here.

// ---- Measures and colours -------------------------------------------------------------------------------------

#let papers = (
  a4: (size: 11pt, inside: 34mm, outside: 28mm, top: 32mm, bottom: 30mm),
  a5: (size: 9.3pt, inside: 19mm, outside: 15mm, top: 20mm, bottom: 19mm),
)

// The text of a sheet is as large as two pages allow, one of these sizes.
#let sheets = (
  a4: (columns: 2, sizes: (10pt, 9.5pt, 9pt, 8.5pt), side: 17mm, top: 16mm, bottom: 18mm, gutter: 8mm),
  a5: (columns: 1, sizes: (9pt, 8.5pt, 8pt), side: 13mm, top: 12mm, bottom: 14mm, gutter: 0mm),
)

#let ink = rgb("#241f1a")
#let soft = rgb("#5c5348")
#let hair = rgb("#c9bca6")
#let leaf = rgb("#f6f1e6")
// The two shores; never the only sign of anything.
#let asia = rgb("#a63a1e")
#let europe = rgb("#1f5878")
#let care-ink = rgb("#8a5000")

// ---- Languages ------------------------------------------------------------------------------------------------

// Scripts without slanted letters: there emphasis is bold.
#let upright = (
  "zh", "ja", "ko", "ur", "ar", "fa", "he", "ps", "ug", "th", "lo", "km", "my", "hi", "bn", "ta", "te", "ne", "mr", "si", "ka",
)
// Scripts whose letters need more room between the lines.
#let east = ("zh", "ja", "ko")
#let tall = ("th", "lo", "km", "my", "hi", "bn", "ta", "te", "ne", "mr", "si", "bo", "dz")
#let tallest = ("my", "bo", "dz")
#let nastaliq = ("ur", "pnb", "skr", "ks")
// Scripts of few spaces, or of long words that cannot be hyphenated: their lines end where they end.
#let ragged = ("th", "lo", "km", "my", "ta", "te", "kn", "ml", "si", "bo", "dz")

// In East Asia quotation marks and dashes are as wide as the letters: Latin fonts give only what is Latin.
#let families(language, names) = if language.lang in east {
  ((name: names.first(), covers: "latin-in-cjk"),) + names
} else { names }

// A name in a line: it keeps its direction to itself.
#let own(body) = { "\u{2068}"; body; "\u{2069}" }

// Words of a language in a line of another one: its letters, and marks that keep its direction to itself.
#let words-in(language, body) = {
  if language.rtl { "\u{2067}" } else { "\u{2066}" }
  text(lang: language.lang, region: language.region, font: families(language, language.serif), body)
  "\u{2069}"
}

// Debian's bold Nastaliq says that it is none, so its letters are drawn with a thicker pen.
#let marked(body) = context text(stroke: 0.035em + text.fill, body)

// Whole paragraphs of a language: also hyphens, emphasis, digits, the room between lines.
#let in-language(language, body) = {
  let code = language.lang
  set text(
    lang: code, region: language.region, dir: if language.rtl { rtl } else { ltr },
    font: families(language, language.serif),
  )
  set text(top-edge: "ascender", bottom-edge: "descender") if code in nastaliq
  set par(leading: if code in nastaliq { 0.1em } else if code in east { 0.9em } else if code in tallest { 1.15em } else if code in tall { 0.95em } else { 0.68em })
  set par(justify: false) if code in ragged
  set footnote(numbering: if code in nastaliq { "۱" } else { "1" })
  set enum(numbering: if code in nastaliq { "۱." } else { "1." })
  body
}

#let small(body) = text(size: 0.84em, fill: soft, body)
// The line over a card: in the letters of labels.
#let label-line(language, body) = block(below: 0.8em, par(text(
  size: 0.8em, fill: soft, weight: "bold", font: families(language, language.sans), body,
)))

// In scripts whose words are hyphenated.
#let long-word = regex("[\\p{Latin}\\p{Greek}\\p{Cyrillic}]{20,}")

// ---- The book -------------------------------------------------------------------------------------------------

// What stands at the head of a page: nothing where a part or a story begins.
#let running = state("running", none)
#let book-title = state("book-title", none)

#let head(language) = context {
  let title = running.get()
  if title == none { return }
  set text(size: 0.8em, fill: soft, dir: if language.rtl { rtl } else { ltr })
  if calc.even(counter(page).get().first()) {
    align(start, book-title.get())
  } else {
    align(end, title)
  }
}

#let foot() = context {
  let number = counter(page).get().first()
  if number > 2 { align(center, text(size: 0.8em, fill: soft)[#number]) }
}

// `after` is the room that must be left below it on its page: a line that a note takes to the next page leaves it alone else.
#let titled(it, size, weight: "regular", above: 1.3em, below: 0.8em, after: 0pt) = {
  set text(size: size, hyphenate: false)
  context {
    let is-drawn = weight == "bold" and text.lang in nastaliq
    set text(weight: if is-drawn { "regular" } else { weight })
    set par(justify: false, leading: if text.lang in tallest { 0.95em } else if text.lang in tall { 0.7em } else { 0.45em })
    block(above: above, below: below, sticky: true, breakable: false, {
      if is-drawn { marked(it.body) } else { it.body }
      v(after)
    })
    v(-after)
  }
}

#let whole(paper: "a5", language: none, title: "", authors: (), description: none, body) = {
  let measure = papers.at(paper)
  set document(title: title, author: authors, description: description)
  set page(
    paper: paper, numbering: "1", header: head(language), footer: foot(),
    binding: if language.rtl { right } else { left },
    margin: (inside: measure.inside, outside: measure.outside, top: measure.top, bottom: measure.bottom),
  )
  set text(size: measure.size, fill: ink, hyphenate: true, number-type: "lining")
  set par(justify: true, spacing: 0.95em, linebreaks: "optimized")
  show heading: it => titled(it, if it.level == 1 { 1.9em } else { 1.75em }, above: 0em, below: 0.75em)
  show footnote.entry: set text(size: 0.84em)
  show footnote.entry: set par(justify: false)
  set footnote.entry(separator: line(length: 22%, stroke: 0.5pt + hair), gap: 0.55em, indent: 0em)
  // A word that could be wider than the paper breaks in titles, labels and lists too.
  show long-word: set text(hyphenate: true)
  show raw: set text(font: ("DejaVu Sans Mono",) + families(language, language.serif), size: 1.05em)
  set list(marker: ([•], [–]), indent: 0.2em, body-indent: 0.6em)
  set enum(indent: 0.2em, body-indent: 0.6em)
  set table(stroke: none, inset: (x: 0.5em, y: 0.42em))
  show link: set text(fill: ink)
  show emph: it => context if text.lang in nastaliq { marked(it.body) } else if text.lang in upright {
    set text(weight: "bold")
    it
  } else { it }
  show std.strong: it => context if text.lang in nastaliq { marked(it.body) } else { it }
  book-title.update(words-in(language, title))
  in-language(language, body)
}

// One story alone, on as few pages as can be read: `line` stands at the foot of each.
#let sheet(paper: "a4", language: none, labels: none, title: "", authors: (), line: "", body) = {
  let own = sheets.at(paper)
  whole(paper: paper, language: language, title: title, authors: authors, {
    set page(
      margin: (x: own.side, top: own.top, bottom: own.bottom), columns: own.columns, header: none,
      footer: context {
        set text(size: 7.5pt, fill: soft)
        grid(columns: (1fr, auto), column-gutter: 1em, in-language(labels, line), [#counter(page).get().first()])
      },
    )
    set columns(gutter: own.gutter)
    set par(spacing: 0.75em)
    body
  })
}

// Begins a page without a running head; what is on the pages before keeps its own.
#let opening() = {
  running.update(none)
  pagebreak(weak: true)
}

// A place that links lead to.
#let place-of(id) = if id != none [#metadata(none)#label(id)]

// The number of the page on which a place stands.
#let page-of(id) = context counter(page).at(label(id)).first()

// Labels, and what is said under each: ((label, (line, …)), …). `wide` is the room of the labels.
#let facts(rows, wide: 8.2em) = {
  set par(justify: false)
  set text(hyphenate: false)
  show std.strong: it => it.body
  terms(
    tight: true, indent: 0em, hanging-indent: wide, separator: [], spacing: 0.65em,
    ..rows.map(row => terms.item(
      box(width: wide, box(width: wide - 0.7em, text(size: 0.9em, fill: soft, row.first()))),
      row.last().join(linebreak()),
    )),
  )
}

#let title-page(site: none, title: "", subtitle: none, volume: none, edition: none, revision: none, publisher: none, sample: none) = {
  set par(justify: false)
  set align(center)
  v(1fr)
  if site != none { text(size: 1.05em, fill: soft, site) }
  v(1.2em)
  set text(hyphenate: false)
  block(below: 1.6em, { set text(size: 2.9em); set par(leading: 0.4em); par(title) })
  if subtitle != none { block({ set text(size: 1.25em); par(emph(subtitle)) }) }
  if volume != none { par(volume) }
  v(1.6em)
  pdf.artifact(stack(spacing: 2.4pt, line(length: 26%, stroke: 1.4pt + asia), line(length: 26%, stroke: 1.4pt + europe)))
  v(2fr)
  if edition != none { par(edition) }
  if revision != none { par(small(revision)) }
  if publisher != none { par(small(publisher)) }
  if sample != none { par(small(sample)) }
  pagebreak(weak: true)
}

#let imprint(name, rows, title: "", edition: none) = {
  v(1fr)
  heading(level: 1, outlined: false, bookmarked: true, text(size: 0.62em, name))
  par(emph(title))
  if edition != none { par(edition) }
  set text(size: 0.88em)
  facts(rows)
  pagebreak(weak: true)
}

// Lines in any script, one below the other: each as high as its letters.
#let lines-of-all-scripts(body) = {
  set text(top-edge: "ascender", bottom-edge: "descender", hyphenate: false)
  set par(justify: false, leading: 0.1em)
  body
}

#let contents(name) = {
  opening()
  heading(level: 1, outlined: false, bookmarked: true, name)
  v(0.3em)
  show: lines-of-all-scripts
  set outline.entry(fill: none)
  show outline.entry.where(level: 1): set text(weight: "bold")
  show outline.entry.where(level: 1): set block(above: 0.6em)
  show outline.entry.where(level: 2): set block(above: 0.2em)
  outline(title: none, depth: 2, indent: 0em)
}

#let part(introduction, id: "", number: none, title: "") = {
  opening()
  v(18%)
  if number != none { block(below: 1.4em, pdf.artifact(text(size: 3.4em, fill: asia, number))) }
  // The title on its page bears no number: that stands above it; in the contents it does.
  [#heading(level: 1, numbering: if number != none { (..) => number + "." }, title)#label(id)]
  if introduction != none { introduction }
}

#let story-head(id, level, language, labels, title, summary, people, remarks) = {
  [#heading(level: level, words-in(language, title))#label(id)]
  block(below: 1.2em, { set text(size: 1.12em, fill: soft, hyphenate: false); par(justify: false, summary) })
  for (name, detail) in people {
    block(above: 0.7em, below: 0.7em, par(justify: false, hanging-indent: 1em, {
      own(name)
      h(0.6em)
      small(words-in(labels, detail))
    }))
  }
  in-language(labels, for remark in remarks { block(above: 0.9em, par(emph(small(remark)))) })
}

// In `columns` columns.
#let story-card(labels, title, rows, columns: 1) = in-language(labels, block(
  width: 100%, fill: leaf, inset: (x: 1em, y: 0.9em), above: 1.5em, below: 1.7em,
  stroke: (top: 1pt + asia, bottom: 1pt + europe),
  {
    label-line(labels, title)
    set text(size: 0.92em)
    let each = calc.max(1, calc.ceil(rows.len() / columns))
    grid(columns: (1fr,) * columns, column-gutter: 1.5em, ..rows.chunks(each).map(it => facts(it)))
  },
))

// A text whose last paragraph goes to the page of what follows it, when that has no room left: credits say little alone.
#let led-on(body) = {
  let pieces = if body.has("children") { body.children } else { (body,) }
  if pieces.len() == 0 or pieces.last().func() != par { return body }
  pieces.slice(0, -1).join()
  block(sticky: true, pieces.last())
}

// Together on a page, unless it is so long that it could be higher than one.
#let story-made(labels, title, rows, above: 2.2em) = {
  let length = rows.map(row => row.first() + row.last().sum()).sum(default: "").clusters().len()
  in-language(labels, block(above: above, width: 100%, breakable: length > 900, {
    block(below: 0.9em, sticky: true, {
      pdf.artifact(block(below: 0.9em, line(length: 100%, stroke: 0.6pt + hair)))
      label-line(labels, title)
    })
    set text(size: 0.86em)
    facts(rows)
  }))
}

#let story(
  body, id: "", level: 2, language: none, labels: none, title: "", summary: "", people: (), remarks: (),
  glance-title: "", glance: (), cover: none, made-title: "", made: (),
) = {
  opening()
  counter(footnote).update(0)
  in-language(language, {
    v(1.5em)
    running.update(words-in(language, title))
    story-head(id, level, language, labels, title, summary, people, remarks)
    story-card(labels, glance-title, glance)
    if cover != none { cover }
    led-on(body)
    story-made(labels, made-title, made)
  })
}

// The same alone: what stands above the text goes over all columns, the text is as large as fits.
#let story-alone(
  body, id: "", level: 1, language: none, labels: none, title: "", summary: "", people: (), remarks: (),
  glance-title: "", glance: (), cover: none, made-title: "", made: (),
) = in-language(language, context {
  let own = sheets.values().find(it => it.columns == page.columns)
  let head = {
    story-head(id, level, language, labels, title, summary, people, remarks)
    story-card(labels, glance-title, glance, columns: own.columns)
  }
  let rest = {
    if cover != none { cover }
    led-on(body)
    story-made(labels, made-title, made, above: 1.4em)
  }
  let width = page.width - 2 * own.side
  let height = page.height - own.top - own.bottom
  let column = (width - (own.columns - 1) * own.gutter) / own.columns
  let fits(size) = {
    let above = measure(width: width, { set text(size: size); head }).height
    let text = measure(width: column, { set text(size: size); rest }).height
    // What is lost where columns end.
    text * 1.06 < own.columns * (2 * height - above)
  }
  // A guess first, which notes and figures may prove wrong; then, while there are more pages than two, the next smaller.
  // Typst sets a text up to five times, until nothing changes.
  let before = query(<size-of-sheet>)
  let step = if before.len() == 0 {
    let guess = own.sizes.position(fits)
    if guess == none { own.sizes.len() - 1 } else { guess }
  } else {
    let is-long = counter(page).final().first() > 2
    calc.min(before.first().value + int(is-long), own.sizes.len() - 1)
  }
  set text(size: own.sizes.at(step))
  [#metadata(step)<size-of-sheet>]
  place(top, scope: "parent", float: true, clearance: 1.2em, block(width: 100%, head))
  rest
})

// ---- Back matter ----------------------------------------------------------------------------------------------

// (id, title, language): the title, and its page.
#let entry(row) = block(above: 0.2em, below: 0.2em, width: 100%, par(justify: false, hanging-indent: 1em, link(
  label(row.at(0)), { words-in(row.at(2), row.at(1)); h(1em); h(1fr); page-of(row.at(0)) },
)))

// What stands under a key, each entry with its page; of more than these the pages alone, as indexes have them.
#let most-titles = 8

#let under(heading, entries) = {
  let many = entries.len() > most-titles
  // The first entry, or the line of pages, stays with its key.
  block(above: 0.9em, below: 0.2em, width: 100%, breakable: false, sticky: many, {
    par(heading)
    if not many { entry(entries.first()) }
  })
  if many {
    block(above: 0.2em, below: 0.2em, width: 100%, par(justify: false, context entries.map(row => link(
      label(row.first()), str(counter(page).at(label(row.first())).first()),
    )).join([ · ])))
  } else { for row in entries.slice(1) { entry(row) } }
}

// It begins a page where it `opens` one.
#let chapter(name, opens: true) = {
  if opens {
    opening()
    v(1.5em)
  } else { v(3em, weak: true) }
  heading(level: 1, name)
  running.update(name)
  v(0.6em)
}

#let index(name, keys, opens: true) = {
  chapter(name, opens: opens)
  set text(size: 0.92em)
  show: lines-of-all-scripts
  for (name, entries) in keys { under(strong(name), entries) }
}

// What changed since the last edition: what is said of it, then the stories by what happened to them.
#let changes(name, remarks, groups) = {
  chapter(name)
  set text(size: 0.92em)
  show: lines-of-all-scripts
  for remark in remarks { block(above: 0.4em, below: 0.4em, par(remark)) }
  for (name, entries) in groups { under(strong(name), entries) }
}

#let contributors(name, authors-title: "", authors: (), helpers-title: "", helpers: ()) = {
  chapter(name)
  set text(size: 0.92em)
  show: lines-of-all-scripts
  if authors.len() > 0 {
    v(1em)
    heading(level: 2, outlined: false, bookmarked: true, text(size: 0.7em, authors-title))
    for (name, detail, entries) in authors {
      under({ own(strong(name)); h(0.5em); small(own(detail)) }, entries)
    }
  }
  if helpers.len() > 0 {
    v(1em)
    heading(level: 2, outlined: false, bookmarked: true, text(size: 0.7em, helpers-title))
    for (name, roles) in helpers {
      block(above: 0.2em, below: 0.2em, par({ own(name); h(0.5em); small(own(roles)) }))
    }
  }
}

#let colophon(name, about, figures, checked-title: "", checked: "", sample: none) = {
  chapter(name)
  par(about)
  if sample != none { par(sample) }
  facts(figures)
  v(1em)
  par(strong(checked-title))
  par(checked)
}

// Places that paper does not have; they lead to the end.
#let lost(ids) = for id in ids { place-of(id) }

// What runs the other way than the text around, as its letters do.
#let turned(rtl, body) = text(dir: if rtl { std.rtl } else { ltr }, body)

// ---- Blocks of a text -----------------------------------------------------------------------------------------

// In letters.
#let long-code = 24

// Whether a word of a program stands in it that is so long that the words beside it would be driven apart.
#let has-long-code(it) = if type(it) != content { false } else if it.func() == raw { it.text.len() > long-code / 2 } else if it.has("children") {
  it.children.any(has-long-code)
} else if it.has("body") { has-long-code(it.body) } else { false }

#let p(body) = if has-long-code(body) { par(justify: false, body) } else { par(body) }

// `depth` counts from 1, below the title of the text; `level` is that of the whole book.
#let heading-in-text(level, depth, id, body) = {
  show heading: it => titled(it, (1.22em, 1.05em).at(depth - 1, default: 1em), weight: "bold", after: 4em)
  let own = heading(level: level, outlined: false, bookmarked: true, body)
  if id == none { own } else [#own#label(id)]
}

// In a quote, a list, a note: no part of the text's order.
#let subheading(id, body) = block(above: 1.1em, below: 0.6em, sticky: true, par({ place-of(id); strong(body) }))

#let quoted(body) = quote(block: true, body)

#let alert(label, body, care: false) = block(
  width: 100%, inset: (x: 1em, y: 0.8em), above: 1.2em, below: 1.2em,
  stroke: (top: (if care { 2pt } else { 1pt }) + (if care { care-ink } else { europe }), rest: 0.5pt + hair),
  {
    block(below: 0.6em, sticky: true, par(text(
      size: 0.84em, weight: "bold", fill: if care { care-ink } else { soft }, label,
    )))
    body
  },
)

#let bullets(items, tight: true) = list(tight: tight, ..items)

#let numbers(first, items, tight: true) = enum(start: first, tight: tight, ..items)

#let program(text) = block(
  width: 100%, fill: leaf, inset: (x: 0.8em, y: 0.7em), above: 1.1em, below: 1.1em,
  std.text(size: 0.84em, dir: ltr, raw(text, block: true)),
)

#let pause() = block(width: 100%, above: 1.6em, below: 1.6em, pdf.artifact(align(center, line(length: 16%, stroke: 0.6pt + hair))))

// `alignments`: "start", "center" or "end" for each column.
#let grid-of-text(alignments, header, rows) = context {
  set text(size: 0.88em, hyphenate: true)
  // Digits are of a Latin font: each cell as high as those of words, so that all stand on one line.
  set text(top-edge: 1.9em, bottom-edge: -0.6em) if text.lang in nastaliq
  set par(justify: false)
  block(above: 1.3em, below: 1.3em, width: 100%, table(
    columns: alignments.map(it => auto),
    align: alignments.map(it => (start: start, center: center, end: end).at(it)),
    table.hline(stroke: 0.8pt + soft),
    table.header(..header.map(strong)),
    table.hline(stroke: 0.5pt + soft),
    ..rows.flatten(),
    table.hline(stroke: 0.8pt + soft),
  ))
}

// As wide as its pixels at 150 to the inch, at most as the text, and at most so high that words stay beside it.
#let fitted(path, alt, width, height, largest) = layout(size => {
  let own = calc.min(width / 150 * 1in, size.width, largest * width / height)
  image(path, width: own, alt: if alt != "" { alt })
})

#let illustration(path, alt, width: 1, height: 1, caption: none) = block(
  width: 100%, above: 1.4em, below: 1.4em, breakable: false,
  {
    set align(center)
    fitted(path, alt, width, height, 95mm)
    if caption != none { block(above: 0.7em, text(size: 0.84em, fill: soft, caption)) }
  },
)

#let addresses(name, rows) = {
  block(above: 1.8em, below: 0.6em, sticky: true, par(text(size: 0.84em, fill: soft, weight: "bold", name)))
  set text(size: 0.84em, hyphenate: false)
  set par(justify: false)
  for (letter, address) in rows {
    block(above: 0.45em, below: 0.45em, grid(columns: (1.6em, 1fr), letter, "\u{2066}" + address.split("/").join("/\u{200B}") + "\u{2069}"))
  }
}

// ---- In a line of text ----------------------------------------------------------------------------------------

#let em(body) = emph(body)
#let strong = strong
// A program reads from left to right, in whatever text it stands.
// A long one may go on in the next line; no sign stands there, so that it can be copied.
#let code(text) = {
  "\u{2066}"
  if text.len() <= long-code { raw(text) } else {
    text.matches(regex("[^_/.\\-]{0,24}[_/.\\-]*")).map(it => raw(it.text)).join(h(0.01pt))
  }
  "\u{2069}"
}
#let line-end() = linebreak()
#let to(id, body) = link(label(id), underline(stroke: 0.4pt + soft, offset: 0.16em, body))
#let web(address, body) = link(address, body)
#let letter(letter) = super(text(fill: soft, letter))
#let note(id, body) = [#footnote(body)#label(id)]
#let note-again(id) = footnote(label(id))
#let picture(path, alt, width: 1, height: 1) = {
  let own = calc.min(width / 150 * 1in, 50pt * width / height)
  box(image(path, width: own, alt: if alt != "" { alt }))
}

"""##),
    TemplateFile(
      name: "revisions.mustache",
      text: ##"""
<div class="wrap gap">
  <header class="open">
    {{>crumbs}}
    <h1 class="measure">{{{title}}}</h1>
    <p class="lede measure">{{count}}{{^first-page}} · {{page-number}}{{/first-page}}</p>
    {{#text}}<p><a class="tap" href="{{href}}">{{words.read-now}}</a></p>{{/text}}
  </header>
  {{#changes}}<section aria-labelledby="{{id}}" class="stack">
    <h2 id="{{id}}">{{title}}</h2>
    {{#date}}<p class="meta"><time datetime="{{iso}}">{{text}}</time></p>{{/date}}
    {{#diff}}{{>prose-diff}}{{/diff}}
  </section>
  {{/changes}}
  <section aria-labelledby="page.versions">
    <h2 id="page.versions">{{words.all-versions}}</h2>
    <ol class="plain entries">
      {{#revisions}}{{>revision}}
      {{/revisions}}
    </ol>
  </section>
  {{>pages}}
</div>

"""##),
    TemplateFile(
      name: "school.mustache",
      text: ##"""
{{#sample}}<div class="wrap"><p class="banner" role="note"><span>{{words.sample-banner}}</span></p></div>{{/sample}}
<div class="wrap gap" itemscope itemtype="https://schema.org/School">
  <header class="open">
    {{>crumbs}}
    <h1 class="measure"><bdi itemprop="name">{{name}}</bdi></h1>
    {{^first-page}}<p class="lede">{{page-number}}</p>{{/first-page}}
  </header>
  {{#first-page}}<dl class="facts measure">
    {{#city}}<dt>{{words.school-city}}</dt><dd><bdi>{{.}}</bdi></dd>{{/city}}
    <dt>{{words.person-country}}</dt><dd itemprop="address"{{#region}} class="{{.}}"{{/region}}>{{country}}</dd>
    {{#level}}<dt>{{words.level}}</dt><dd>{{.}}</dd>{{/level}}
    {{>links}}
  </dl>{{/first-page}}
  {{>works}}
</div>

"""##),
    TemplateFile(
      name: "search.js",
      text: ##"""
/* The search box of the page of indexes. It is made here, so that without scripts nothing stands there that does nothing.
   The indexes are Pagefind's (pagefind.app), one a language, each with the rules of its own language for the forms of words. */
const form = document.getElementById('search-form');
const root = new URL('.', import.meta.url);

if (form) {
  const own = form.content.cloneNode(true);
  form.replaceWith(own);
  begin(document.getElementById('search'));
}

function begin(box) {
  const words = box.querySelector('input[name=q]');
  const status = box.querySelector('[role=status]');
  const list = box.querySelector('ol');
  const more = box.querySelector('button[name=more]');
  const asked = new URLSearchParams(location.search);
  const engines = new Map();
  let found = [];
  let turn = 0;

  /* The page's own language first. */
  const spoken = document.documentElement.lang.toLowerCase();
  const languages = box.dataset.languages.split(' ').sort((a, b) => isOwn(b) - isOwn(a));

  function isOwn(language) {
    return language === spoken || language.split('-')[0] === spoken.split('-')[0];
  }

  function engine(language) {
    if (!engines.has(language)) {
      const made = start(language);
      engines.set(language, made);
      made.catch(() => engines.delete(language));
    }
    return engines.get(language);
  }

  async function start(language) {
    const pagefind = await import(new URL(`search/${language}/pagefind.js`, root));
    await pagefind.options({ baseUrl: root.pathname, excerptLength: 24, exactDiacritics: isInParts(language) });
    await pagefind.init();
    return pagefind;
  }

  /* Where to look, one after the other, until something is found. Words in another script than Latin are mostly in texts
     of that script; a name, or a word that is spoken of, may stand in any. */
  function wanted(query, language) {
    if (language) return [languages.filter((own) => own === language)];
    const letters = query.match(/\p{L}/gu) ?? [];
    if (!letters.length || letters.some((letter) => /\p{Script=Latin}/u.test(letter))) return [languages];
    const own = languages.filter((tag) => letters.some((letter) => inScript(tag, letter)));
    return [own, languages.filter((tag) => !own.includes(tag))];
  }

  async function look(tag, query, filters) {
    const engineOfTag = await engine(tag);
    const { results } = await engineOfTag.search((isInParts(tag) ? parts(query) : query) || null, { filters });
    return results.length && !isInParts(tag) && !(await isFound(query, results[0])) ? [] : results;
  }

  /* Of a word that an index does not have Pagefind takes letter after letter, until one is there that begins so: less than
     half of the word is another word. It is so with all results of an index, or with none. */
  async function isFound(query, result) {
    const asked = plain(query).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (!asked.length || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(query)) return true;
    const page = await result.data();
    const marks = [...read(page.excerpt).querySelectorAll('mark')].map((mark) => plain(mark.textContent));
    return !marks.length || asked.some((word) => marks.some((mark) => 2 * common(word, mark) >= word.length));
  }

  function plain(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  }

  /* With how many letters both begin. */
  function common(word, mark) {
    const start = mark.search(/[\p{L}\p{N}]/u);
    let length = 0;
    while (length < word.length && word[length] === mark[start + length]) length += 1;
    return length;
  }

  function read(html) {
    return new DOMParser().parseFromString(html, 'text/html').body;
  }

  function inScript(tag, letter) {
    const script = new Intl.Locale(tag).maximize().script;
    const names = { Hans: ['Han'], Hant: ['Han'], Jpan: ['Han', 'Hiragana', 'Katakana'], Kore: ['Hangul', 'Han'] }[script] ?? [script];
    return names.some((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(letter));
  }

  /* Writing without spaces between words lies in the index in parts of up to ten letters: what is looked for is cut alike. */
  function isInParts(tag) {
    return ['Khmr', 'Laoo', 'Mymr'].includes(new Intl.Locale(tag).maximize().script);
  }

  function parts(query) {
    return query.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/(?:(?=[\p{L}\p{M}])[\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}])+/gu,
        (phrase) => ` ${phrase.replace(/(?:\P{M}\p{M}*){10}/gu, '$& ')} `)
      .trim();
  }

  function chosen() {
    const filters = {};
    for (const choice of box.querySelectorAll('select')) if (choice.value) filters[choice.name] = choice.value;
    return filters;
  }

  async function search() {
    const own = ++turn;
    const query = words.value.trim();
    const filters = chosen();
    if (!query && !Object.keys(filters).length) {
      show([], '');
      return;
    }
    const { language, ...others } = filters;
    status.textContent = '…';
    try {
      let results = [];
      for (const tags of wanted(query, language)) {
        if (results.length) break;
        const answers = await Promise.all(tags.map((tag) => look(tag, query, others)));
        if (own !== turn) return;
        results = answers.flat().sort((a, b) => b.score - a.score);
      }
      remember(query, filters);
      const number = results.length.toLocaleString(document.documentElement.lang);
      await show(results, results.length ? box.dataset.found.replace('{n}', number) : box.dataset.none);
    } catch {
      if (own === turn) show([], box.dataset.lost);
    }
  }

  async function show(results, line) {
    found = results;
    list.replaceChildren();
    status.textContent = line;
    await next();
  }

  async function next() {
    const own = turn;
    const some = await Promise.all(found.slice(0, 10).map((result) => result.data()));
    if (own !== turn) return;
    found = found.slice(10);
    for (const page of some) list.append(item(page));
    more.hidden = !found.length;
  }

  function item(page) {
    const line = document.createElement('li');
    const own = document.createElement('div');
    own.className = 'text fit';
    own.lang = page.meta.lang;
    own.dir = isRightToLeft(page.meta.lang) ? 'rtl' : 'ltr';
    const title = document.createElement('p');
    const link = document.createElement('a');
    link.href = page.url;
    link.className = 'tap';
    link.hreflang = page.meta.lang;
    link.textContent = page.meta.title;
    title.append(link);
    const about = document.createElement('p');
    about.className = 'meta';
    about.textContent = page.meta.about ?? '';
    const text = document.createElement('p');
    if (page.meta.summary) text.textContent = page.meta.summary;
    else excerpt(page, text);
    own.append(title, about, text);
    line.append(own);
    return line;
  }

  function isRightToLeft(tag) {
    return /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/.test(new Intl.Locale(tag).maximize().script);
  }

  /* A part of a text says that it is one. */
  function excerpt(page, target) {
    const part = read(page.excerpt);
    const whole = read(page.content ?? '').textContent.trim();
    const own = part.textContent.trim();
    if (!whole.startsWith(own)) target.append('… ');
    marked(part, target);
    if (!whole.endsWith(own)) target.append(' …');
  }

  /* Words and their marks; whatever else an excerpt might hold stays text. */
  function marked(part, target) {
    for (const node of part.childNodes) {
      if (node.nodeName === 'MARK') {
        const mark = document.createElement('mark');
        mark.textContent = node.textContent;
        target.append(mark);
      } else {
        target.append(node.textContent);
      }
    }
  }

  /* So that a search can be sent to somebody, and stands there again after a step back. */
  function remember(query, filters) {
    const asked = new URLSearchParams(filters);
    if (query) asked.set('q', query);
    history.replaceState(null, '', '?' + asked);
  }

  let waiting;
  words.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 300);
  });
  words.addEventListener('focus', () => engine(languages[0]).catch(() => {}), { once: true });
  box.addEventListener('change', search);
  box.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  more.addEventListener('click', async () => {
    const last = list.lastElementChild;
    await next();
    last?.nextElementSibling?.querySelector('a').focus();
  });

  if (asked.has('q')) words.value = asked.get('q');
  for (const choice of box.querySelectorAll('select')) {
    const value = asked.get(choice.name);
    if (value && [...choice.options].some((option) => option.value === value)) {
      choice.value = value;
      choice.closest('details').open = true;
    }
  }
  if ([...asked.keys()].length) search();
}

"""##),
    TemplateFile(
      name: "story.mustache",
      text: ##"""
<article class="story wrap" itemscope itemtype="{{described.type}}"{{#foreign}} lang="{{lang}}" dir="{{dir}}"{{/foreign}}>
  {{>banner}}
  <header>
    {{>crumbs}}
    <h1 class="measure" itemprop="name">{{title}}</h1>
    <p class="lede measure" itemprop="description">{{summary}}</p>
    {{>people}}
    {{>also}}
  </header>
  <div class="body">
    <div class="side">
      {{>glance}}
      {{>toc}}
    </div>
    <div class="prose">
{{>cover}}
{{{body}}}
    </div>
    {{>made}}
  </div>
  {{#described}}{{>described}}{{/described}}
</article>
{{>turn}}

"""##),
    TemplateFile(
      name: "style.css",
      text: ##"""
/* One stylesheet for the site: no script, no web font, no further request. */

:root {
  color-scheme: light dark;
  /* Paper and ink */
  --paper: #fbf8f1; /* the page */
  --leaf: #f2ecdf; /* a card lying on it */
  --ink: #241f1a; /* text and links */
  --soft: #5c5348; /* labels, captions, dates */
  --line: #d8cdba; /* hairlines, decoration only */
  --edge: #857966; /* lines that carry meaning, 3:1 */
  /* The two shores */
  --asia: #a63a1e; /* cinnabar; its mark is a disc */
  --europe: #1f5878; /* Prussian blue; its mark is a square */
  --care: #8a5000; /* cautions, things to fix */
  /* Scale: 1.2 on a phone growing to 1.26 on a desk */
  --t-1: .875rem; /* labels */
  --t0: clamp(1.0625rem, 1rem + .3vw, 1.1875rem); /* text */
  --t1: clamp(1.2rem, 1.1rem + .45vw, 1.4375rem); /* standfirst, h2 */
  --t2: clamp(1.4375rem, 1.25rem + .9vw, 1.8125rem); /* part titles */
  --t3: clamp(1.9rem, 1.5rem + 2vw, 2.9rem); /* page title, figures */
  --t4: clamp(2.25rem, 1.4rem + 4.2vw, 4.25rem); /* the book's title */
  /* Space: steps of about 1.6 */
  --s1: .25rem; --s2: .5rem; --s3: .875rem; --s4: 1.5rem; --s5: 2.5rem; --s6: 4.5rem;
  --measure: calc(33 * var(--t0)); /* 60 to 68 characters, 33 in Chinese */
  --tap: 2.75rem; /* 44 px */
}

/* Type that depends on the script; [lang] starts afresh at each change of language */
:root, [lang] {
  --serif: "Iowan Old Style", Charter, "Sitka Text", Georgia, "Noto Serif", "Noto Naskh Arabic", serif;
  --sans: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --lead: 1.6; /* line height of text */
  --tight: 1.14; /* line height of titles */
  --cell: 1.45; /* line height of tables and labels */
  --under: .16em; /* depth of the underline */
  --slant: italic; --stress: initial; --dots: none; /* emphasis, as the script does it; no stress: as the words around */
}
[lang|=zh] { --serif: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", serif; }
[lang|=zh], [lang|=ja], [lang|=ko] { --lead: 1.85; --tight: 1.35; --cell: 1.6; --under: .3em; --dots: filled dot; }
[lang|=ko] { word-break: keep-all; }
/* the Latin face first: it gives Latin letters and digits, and no Arabic ones */
[lang|=ur] { --serif: Georgia, "Noto Serif", "Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", "Urdu Typesetting", serif; --sans: var(--serif); --lead: 2.3; --tight: 2; --cell: 2.2; --under: .6em; }
[lang|=th], [lang|=lo], [lang|=km], [lang|=my], [lang|=hi], [lang|=bn], [lang|=ta], [lang|=te], [lang|=ne], [lang|=mr], [lang|=si] { --lead: 1.85; --tight: 1.5; --cell: 1.7; --under: .3em; }
/* scripts without slanted letters, as in the printed book: dots beside the letters, or thicker ones */
[lang|=zh], [lang|=ja], [lang|=ko], [lang|=ur], [lang|=ar], [lang|=fa], [lang|=he], [lang|=ps], [lang|=ug], [lang|=th], [lang|=lo], [lang|=km], [lang|=my], [lang|=hi], [lang|=bn], [lang|=ta], [lang|=te], [lang|=ne], [lang|=mr], [lang|=si], [lang|=ka], [lang|=mn-Mong] { --slant: normal; }
[lang|=ur], [lang|=ar], [lang|=fa], [lang|=he], [lang|=ps], [lang|=ug], [lang|=th], [lang|=lo], [lang|=km], [lang|=my], [lang|=hi], [lang|=bn], [lang|=ta], [lang|=te], [lang|=ne], [lang|=mr], [lang|=si], [lang|=ka], [lang|=mn-Mong] { --stress: 700; }

@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1815; --leaf: #26221d; --ink: #ebe3d6; --soft: #b8ac9a; --line: #3d362d; --edge: #8b7f6e;
    --asia: #ee9a78; --europe: #8fc1de; --care: #e8b45e;
  }
}

/* Ground */
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font-size: var(--t0); overflow-wrap: anywhere; }
body, article, .text { font-family: var(--serif); line-height: var(--lead); }
h1, h2, h3, p, ul, ol, dl, dd, figure, pre { margin: 0; }
h1, h2, h3 { line-height: var(--tight); text-wrap: balance; }
h1 { font-size: var(--t3); font-weight: 400; }
h2 { font-size: var(--t1); }
h3 { font-size: 1em; }
a { color: inherit; text-decoration: underline 1px var(--edge); text-underline-offset: var(--under); }
a:hover { text-decoration: underline 2px currentcolor; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; border-radius: 1px; }
.plain, nav ul, nav ol, .all ul { list-style: none; padding: 0; }
svg, img { display: block; max-inline-size: 100%; block-size: auto; }
nav [lang] { font-family: var(--sans); }
h1 [lang] { font-family: var(--serif); line-height: var(--tight); }
h1:lang(zh), h1:lang(ja) { font-size: calc(var(--t3) * .9); word-break: keep-all; } /* breaks at punctuation */
code, pre { font-family: ui-monospace, "Cascadia Mono", Menlo, "Noto Sans Mono", monospace; font-size: .875em; }
.facts time { white-space: normal; } /* in a narrow column a date may break */
time, .num { white-space: nowrap; font-variant-numeric: tabular-nums; }
cite { font-style: var(--slant); }
em { font-style: var(--slant); font-weight: var(--stress, inherit); text-emphasis: var(--dots); text-emphasis-position: under right; }
em:lang(ja) { text-emphasis-position: over right; }

/* Pieces */
.wrap { inline-size: min(100% - 2 * clamp(1rem, 5vw, 3rem), 60rem); margin-inline: auto; }
.stack > * + * { margin-block-start: var(--s3); }
.gap > * + * { margin-block-start: var(--s5); }
.measure { max-inline-size: var(--measure); }
.label, .meta, nav, th, dt, figcaption, .button, summary { font-family: var(--sans); font-size: var(--t-1); line-height: var(--cell); }
.label, dt { color: var(--soft); font-weight: 600; }
.meta, figcaption { color: var(--soft); }
.t2 { font-size: var(--t2); font-weight: 400; line-height: max(1.25, var(--tight)); text-wrap: balance; }
.turn { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s5); justify-content: space-between; margin-block-start: var(--s5); border-block-start: 1px solid var(--line); padding-block-start: var(--s3); }
.turn p { display: grid; }
.turn .next { text-align: end; justify-items: end; margin-inline-start: auto; }
.facts > dd + dd { grid-column: 2; }
.glance dd > .meta { display: block; }
.glance dd + dd, .prose .speakers p { margin-block-start: var(--s1); }
.prose .speakers { padding: 0; }
.prose .speakers li + li, .questions > li + li { margin-block-start: 1em; }
.prose .questions p + p { margin-block-start: .2em; }
.story > .card { margin-block-end: var(--s5); }
.outcome { margin-block-start: var(--s5); }
.sessions td { overflow-wrap: anywhere; }
.said { font-size: var(--t1); }
.open { padding-block: var(--s4) 0; }
.lede { font-size: var(--t1); color: var(--soft); text-wrap: pretty; }
.lede.measure { max-inline-size: calc(40 * var(--t0)); }
h1 + .lede, .lede + *, h2 + .entries, h2 + dl, .goals + p { margin-block-start: var(--s3); }
.stack > .label + * { margin-block-start: var(--s1); }
.row.path { gap: 0; padding-block-end: var(--s1); }
.fit { inline-size: fit-content; } /* a line in another direction keeps to the start of what it is in */
[dir=rtl] .fit[dir=ltr] > .row, [dir=ltr] .fit[dir=rtl] > .row { justify-content: end; } /* crumbs on several lines too */
.path li, .goal h2 { display: flex; align-items: baseline; }
.path li:not(:last-child)::after { content: "/"; margin-inline: .6em; color: var(--edge); } /* ends its line, begins none */
.path li { align-items: last baseline; }
.row { display: flex; flex-wrap: wrap; gap: 0 var(--s4); align-items: center; }
.row a, .tap, .entries > li > a, .entries h2 a, .entries h3 a { display: inline-flex; align-items: center; min-block-size: var(--tap); }
summary { padding-block: .9em; cursor: pointer; font-weight: 600; }
.button { margin-block: var(--s1); padding-inline: var(--s3); border: 1px solid var(--edge); border-radius: 3px; background: none; color: inherit; text-decoration: none; font-weight: 600; }
.vh, .skip:not(:focus) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; z-index: 1; padding: var(--s3); background: var(--ink); color: var(--paper); }
.onpaper { display: none; }
/* The double rule stands wherever Asia and Europe meet */
.rule { block-size: 7px; border: 0 solid; border-block-width: 2px; border-block-color: var(--asia) var(--europe); }
/* A disc is Asia, a square is Europe: shape first, colour second; borders survive print and forced colours */
.asia::before, .europe::before { content: ""; display: inline-block; border: .3em solid var(--asia); border-radius: 50%; margin-inline-end: .45em; vertical-align: .05em; }
/* after other words on the line, a little air and no break inside */
.people span span, dd span[class]:not(.meta), .stack > .meta > span { margin-inline-start: .4em; white-space: nowrap; }
.europe::before { border-color: var(--europe); border-radius: 0; }

/* Search, where scripts run */
input, select { font: inherit; font-family: var(--sans); color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 3px; min-block-size: var(--tap); padding-inline: var(--s2); max-inline-size: 100%; }
label { font-family: var(--sans); font-size: var(--t-1); }
button.button { min-block-size: var(--tap); font-size: var(--t-1); }
#search-words { flex: 1 1 12rem; min-inline-size: 0; }
.narrow { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: var(--s3); }
.narrow p, .narrow select { display: grid; inline-size: 100%; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline 2px var(--edge); }

.masthead .row { justify-content: space-between; padding-block: var(--s1); }
.brand, [aria-current=page] { font-weight: 700; text-decoration: none; }
main { padding-block: var(--s4) var(--s6); }
.foot { border-block-start: 1px solid var(--line); padding-block: var(--s4) var(--s5); }

/* Story */
.story > header { padding-block: var(--s3) var(--s5); }
.people { margin-block-start: var(--s4); }
.prose > * { max-inline-size: var(--measure); }
.prose > * + * { margin-block-start: 1.1em; }
.prose > h2:not(:first-child) { margin-block-start: 2em; }
.prose > h2 + * { margin-block-start: .5em; }
.prose > h3 { margin-block-start: 1.6em; }
.prose li + li { margin-block-start: .4em; }
.prose ul, .prose ol { padding-inline-start: 1.4em; }
.prose figure, .prose .scroll, .alert { margin-block: 1.8em; }
figcaption { margin-block-start: var(--s2); }
sup { line-height: 0; font-size: .75em; }
sup a { padding: .9em .5em; margin: -.9em -.35em; font: 600 1em var(--sans); text-decoration: none; }
sup:lang(ur) { font-size: .9em; vertical-align: .45em; }
sup a:lang(ur) { text-decoration: underline 1px; text-underline-offset: .25em; }
figure svg { max-inline-size: 32rem; }
.tall { inline-size: auto; max-block-size: 90vh; } /* all of it on one screen */
p img, li img, td img { display: inline-block; vertical-align: middle; }
.prose blockquote { margin: 1.4em 0; border-inline-start: 2px solid var(--line); padding-inline-start: 1.2em; color: var(--soft); }
.prose blockquote > * + *, .alert > * + *, .prose li > * + * { margin-block-start: .8em; }
.alert > .label + * { margin-block-start: 0; }
.prose hr { border: 0; border-block-start: 1px solid var(--line); inline-size: 6rem; margin: 2.5em auto; }
.c { text-align: center; }
.side { margin-block-end: var(--s5); max-inline-size: var(--measure); }
.glance, .card { background: var(--leaf); border-block-start: 3px solid var(--ink); padding: var(--s3) var(--s4) var(--s4); }
.glance dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: var(--s3); margin-block-start: var(--s3); }
.glance dd { line-height: var(--cell); }
.glance .all { grid-column: 1 / -1; }
.bars { display: inline; inline-size: 1.3em; margin-inline-end: .4em; }
.toc { display: none; }
.toc ol { margin-block-start: var(--s2); }
.made h3 { margin-block-start: var(--s4); }
/* a shade at the side where a wide table goes on */
.scroll { --veil: var(--paper) 75%, transparent; --shade: var(--line), transparent; overflow-x: auto; background: linear-gradient(90deg, var(--veil)) 0 0 / 1rem 100% no-repeat local, linear-gradient(-90deg, var(--veil)) 100% 0 / 1rem 100% no-repeat local, linear-gradient(90deg, var(--shade)) 0 0 / .75rem 100% no-repeat, linear-gradient(-90deg, var(--shade)) 100% 0 / .75rem 100% no-repeat; }
table { border-collapse: collapse; inline-size: 100%; align-self: start; line-height: var(--cell); overflow-wrap: break-word; }
caption { text-align: start; padding-block-end: var(--s2); }
th, td { text-align: start; vertical-align: baseline; padding-block: .5em; padding-inline: 0 1em; border-block-end: 1px solid var(--line); }
th .tap { margin-block: -.5em; }
thead th { border-block-end: 2px solid var(--ink); }
tbody th { font: inherit; line-height: inherit; }
.n { text-align: end; font-variant-numeric: tabular-nums; }
tr > :last-child { padding-inline-end: 0; }
.s { white-space: nowrap; }
@media screen and (max-width: 40rem) {
  .prose table { font-size: var(--t-1); hyphens: auto; }
  .prose :is(th, td):not(:last-child) { padding-inline-end: .75em; }
}
.prose ol:lang(ur) { list-style-type: urdu; }
.alert { border-inline-start: 4px solid var(--edge); padding-inline-start: 1.2em; }
.alert .label { color: var(--ink); }
header > .alert { margin-block: var(--s3) 0; }
.alert.care { border-color: var(--care); }
.alert.care .label { color: var(--care); }
.notes { border-block-start: 1px solid var(--line); padding-block-start: var(--s3); }
.notes > * { font-size: .9em; }
.made { margin-block-start: var(--s5); border-block-start: 3px solid var(--ink); padding-block-start: var(--s3); max-inline-size: var(--measure); }
.facts { display: grid; grid-template-columns: fit-content(11rem) minmax(0, 1fr); gap: var(--s2) var(--s4); align-items: baseline; }
@media screen and (min-width: 60rem) {
  .story > .body { display: grid; grid-template: auto 1fr / minmax(0, 1fr) 17rem; gap: 0 4rem; }
  .side { grid-area: 1 / 2 / span 2; margin: 0; }
  .toc { display: block; position: sticky; inset-block-start: var(--s3); margin-block-start: var(--s5); max-block-size: 95vh; overflow-y: auto; }
  .toc a { display: flex; align-items: center; min-block-size: var(--tap); border-block-start: 1px solid var(--line); text-decoration: none; }
}

/* Post: classrooms face to face */
.faces, .pair, .cols { display: grid; gap: var(--s4); }
.faces { padding-block: var(--s3); }
.post > section { margin-block-end: var(--s4); }
.face { border-inline-start: 2px solid var(--asia); padding-inline-start: var(--s4); }
.face.eu { border-color: var(--europe); }
.big { font-size: var(--t3); line-height: 1.1; }
@media (min-width: 40rem) {
  .faces, .pair, .cols { grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); }
  .faces { gap: 3px; }
  .rev { grid-template-columns: 11rem minmax(0, 1fr); }
  .faces > .face:first-child { text-align: end; border-inline: 0 solid; border-inline-end: 2px solid var(--asia); padding-inline: 0 var(--s4); }
  .face + .face:not(:last-child) { padding-inline-end: var(--s4); }
  .faces > .eu:first-child { border-color: var(--europe); }
  .cols { gap: var(--s5); }
  .post > header { text-align: center; }
  .post .row { justify-content: center; }
  .post > header > *, .post .prose > *, .post > .made { margin-inline: auto; }
}

/* Lists of stories, posts, goals */
.entries .meta { margin-block-start: var(--s1); }
.entries > li { border-block-start: 1px solid var(--line); padding-block: var(--s2) var(--s3); }
.entries h2 a, .entries h3 a { text-decoration-color: var(--line); padding-block: max(var(--tap) / 9, (var(--tap) - 1lh) / 2); }
h2 + .more { margin-block-start: var(--s3); }
.more .entries { margin-block-start: var(--s2); }
.more .entries > li { padding: 0; }
.more a { inline-size: 100%; padding-block: var(--s2); }
.part { display: grid; gap: 0 var(--s4); }
.part > .no { font-size: var(--t3); line-height: 1; color: var(--soft); }
@media (min-width: 40rem) {
  .part { grid-template-columns: 4.5rem minmax(0, 1fr); align-items: baseline; }
  .two > li { display: grid; grid-template-columns: minmax(0, 1fr) clamp(8.5rem, 18vw, 13rem); gap: var(--s4); align-items: baseline; }
  .goal > * + * { padding: 0; }
  .two > .goal { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
.keys { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); gap: 0 var(--s4); }
.keys li { display: flex; align-items: center; gap: .6em; min-block-size: var(--tap); line-height: var(--cell); }
.keys a { padding-block: .3em; }
.bar { block-size: .6rem; inline-size: 100%; max-inline-size: none; margin-block: var(--s1); }
[dir=rtl] .bar { transform: scaleX(-1); } /* a drawing knows no direction */
.fa { fill: var(--asia); } .fe { fill: var(--europe); }
.goals { display: grid; grid-template-columns: repeat(auto-fit, minmax(var(--tap), 1fr)); gap: var(--s2); }
.goal h2 + p, .goal > * + * { padding-inline-start: calc(2 * var(--t1)); }
.hang { flex: none; inline-size: 2em; color: var(--soft); font-weight: 400; }
.goals a { display: grid; place-items: center; min-block-size: 3.5rem; border: 1px solid var(--edge); border-radius: 3px; text-decoration: none; line-height: 1.2; }

/* The book's front */
.title-page { text-align: center; padding-block: var(--s5) var(--s6); }
.title-page .lede { max-inline-size: 22em; margin-inline: auto; text-wrap: balance; }
.title-page h1 { font-size: var(--t4); line-height: 1.06; margin-block: var(--s4); }
.title-page .rule { inline-size: 9rem; margin: var(--s5) auto var(--s4); }
.title-page .row { justify-content: center; gap: var(--s3); margin-block-start: var(--s4); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: var(--s4); border-block: 1px solid var(--line); padding-block: var(--s4); }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; text-align: center; }
.tiles { inline-size: 100%; max-inline-size: 27rem; margin-block-start: var(--s3); font: 600 14px var(--sans); text-anchor: middle; fill: var(--ink); }
.map { align-items: end; } /* where one line above breaks, the maps still stand level */
.tiles text { unicode-bidi: plaintext; } /* `1 to 2` in Urdu */
.tiles .c { font-weight: 400; }
.tiles rect { fill: var(--europe); fill-opacity: 0; stroke: var(--europe); }
.as rect { fill: var(--asia); stroke: var(--asia); }
.tiles .q0 { fill: var(--soft); } .tiles .q0 rect { stroke-dasharray: 3 3; }
.tiles .q1 rect { fill-opacity: .14; } .tiles .q2 rect { fill-opacity: .32; }
.tiles .q3, .tiles .q4 { fill: var(--paper); }
.tiles .q3 rect { fill-opacity: .85; } .tiles .q4 rect { fill-opacity: 1; }

/* History and messages */
.lines { white-space: pre-line; }
.rev { display: grid; gap: var(--s2) var(--s5); }
.made .rev + .rev { margin-block-start: var(--s2); border-block-start: 1px solid var(--line); padding-block-start: var(--s2); }
.diff .stack { font-family: var(--serif); line-height: max(2, var(--lead)); max-inline-size: var(--measure); margin-block-start: var(--s3); }
.diff .heading { font-weight: 700; }
.diff .item { padding-inline-start: 1.4em; }
.diff .item::before { content: "•"; position: absolute; margin-inline-start: -1em; }
.diff .quote { border-inline-start: 2px solid var(--line); padding-inline-start: 1.2em; }
.diff .code { direction: ltr; font-family: ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.diff .label { display: block; inline-size: fit-content; }
del + ins { margin-inline-start: .35em; }
ins, del { unicode-bidi: isolate; }
ins { text-decoration: underline 2px var(--europe); font-weight: 700; }
del { text-decoration: line-through 2px var(--asia); color: var(--soft); }
ins, del { position: relative; padding-inline-start: 1em; } /* the sign stands in the padding: never struck, never left behind at a line's end */
ins::before, del::before { content: "+"; position: absolute; inset-inline-start: 0; font-family: var(--sans); font-weight: 700; }
del::before { content: "−"; }
.msg { border: 2px solid var(--care); padding: var(--s3) var(--s4) var(--s4); }
.msg.mild { border: 2px dashed var(--edge); }
.msg .label { color: var(--care); } .msg.mild .label { color: var(--soft); }
pre { background: var(--leaf); padding: var(--s3); overflow-x: auto; line-height: 1.6; }
mark { background: none; color: inherit; font-weight: 700; border-block-end: 3px solid var(--care); }
.banner { display: flex; background: var(--leaf); padding-inline: var(--s3); border-block-end: 3px solid var(--care); padding-block: var(--s2); }
.banner > span { font: 600 var(--t-1)/var(--cell) var(--sans); }

@media (forced-colors: active) {
  .tiles g[class] { fill: CanvasText; }
  .tiles g rect { fill: none; stroke: CanvasText; }
}

@media print {
  @page { margin: 16mm 15mm 18mm; @bottom-center { content: counter(page); font: 8pt Georgia, serif; } }
  @page :first { @bottom-center { content: none; } }
  :root { --paper: #fff; --leaf: #fff; --t-1: 8.5pt; --t0: 10.5pt; --t1: 12.5pt; --t2: 15pt; --t3: 21pt; --t4: 30pt; --s5: 1.5rem; --s6: 2rem; --tap: 0; }
  .masthead, .toc, .skip, .foot nav, .notes :not(sup) > a[aria-label], details:not([open]), .noprint { display: none; }
  .onpaper { display: revert; }
  .onpaper bdi { word-break: break-all; } /* an address begins beside its letter */
  a { text-decoration: none; }
  .wrap { inline-size: auto; }
  .scroll { background: none; }
  .scroll, pre { overflow: visible; } /* paper cannot be moved to and fro */
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .wide :is(th, td) { min-inline-size: 2.4em; overflow-wrap: anywhere; hyphens: auto; padding-inline-end: .5em; }
  figure img { max-block-size: 80vh; object-fit: contain; }
  main { padding: 0; }
  .glance, .card { border: solid var(--edge); border-width: 1px 0; padding-inline: 0; }
  .map, .faces, .pair { grid-template-columns: 1fr 1fr; }
  .figures, .glance dl { grid-template-columns: repeat(4, 1fr); }
  .glance .all { grid-column: span 2; }
  .foot { break-before: avoid; padding-block: var(--s2) 0; }
  h1, h2, h3, caption { break-after: avoid; }
  figure, table, tr, .glance, .alert, .face, .msg, .rev { break-inside: avoid; }
  .title-page { break-after: page; padding-block: 25mm; }
  p, li { orphans: 3; widows: 3; }
  [lang|=ur] :is(p, li, dd) { padding-block-start: .35em; } /* its letters rise above the line: no sliver of them on the sheet before */
  .facts { row-gap: var(--s1); }
}
@media print and (min-width: 160mm) { /* A4: longer lines, for fewer sheets */
  :root { --measure: 150mm; }
}
@media print and (max-width: 40rem) { /* A5: a part's number stays with its title */
  .part { display: block; }
  .part > .no { break-after: avoid; }
}

"""##),
    TemplateFile(
      name: "tiles.yml",
      text: ##"""
# Where the tile of each country lies on the map of the handbook's front: column, row, both from 1 to 40.
# Each region is drawn by itself, from its own first column; rows are common to both.
# A country that is not here gets its tile in the rows below. A file of this name in templates/ of a
# workspace replaces this one whole.

# Europe
NO: 4,1
SE: 5,1
FI: 6,1
EE: 6,2
IE: 1,3
GB: 2,3
DK: 4,3
LV: 6,3
NL: 3,4
DE: 4,4
PL: 5,4
LT: 6,4
BE: 2,5
LU: 3,5
CZ: 4,5
SK: 5,5
FR: 2,6
CH: 3,6
AT: 4,6
HU: 5,6
RO: 6,6
PT: 1,7
ES: 2,7
IT: 3,7
SI: 4,7
HR: 5,7
BG: 6,7
MT: 3,8
GR: 6,8
CY: 7,8

# Asia
RU: 11,1
KZ: 10,2
MN: 12,2
CN: 12,3
KR: 14,3
JP: 15,3
PK: 9,4
LA: 13,4
VN: 14,4
IN: 10,5
BD: 11,5
MM: 12,5
TH: 13,5
KH: 14,5
PH: 15,5
MY: 13,6
BN: 14,6
SG: 13,7
ID: 14,7
AU: 14,8
NZ: 15,8

"""##),
    TemplateFile(
      name: "withdrawn.mustache",
      text: ##"""
<div class="wrap stack">
  <header class="open"><h1 class="measure">{{words.withdrawn-title}}</h1></header>
  <p class="measure">{{words.withdrawn-reason}} <bdi>{{reason}}</bdi></p>
  <p class="meta">{{words.withdrawn-on}} <time datetime="{{date.iso}}">{{date.text}}</time></p>
  <p class="row"><a class="button tap" href="{{book.href}}">{{book.title}}</a></p>
</div>

"""##),
    TemplateFile(
      name: "words/de.yml",
      text: ##"""
# The German words of the pages; complete: every line of en.yml has its line here.
# {name} stands for what a page puts in. A line that ends in -one is used for 1.
# Reviewed by: nobody yet (a native reader is welcome).

# Finding one's way
skip: Zum Text springen
site-navigation: Website
where-you-are: Sie sind hier
languages-navigation: Sprachen
pages-navigation: Seiten
home: Startseite
handbook: Handbuch
blog: Blog
index: Verzeichnis
take-part: Mitmachen
colophon: Kolophon
about-navigation: Über diese Website
collaborations: Gemeinsame Projekte
calls: Aufrufe zu guter Praxis
events: Veranstaltungen
newsletters: Newsletter
voices: Stimmen
page-title: "{page} · {site}"
newer: Neuere
older: Ältere
page-before: Vorherige Seite
page-after: Nächste Seite
earlier-page: Weiter vorn im Buch
later-page: Weiter hinten im Buch
next-story: Nächster Praxisbericht
previous-story: Vorheriger Praxisbericht
feed-blog: Als Feed abonnieren (Atom)
feed-handbook: Neue Praxisberichte als Feed abonnieren (Atom)
feed-title: "Feed: {title}"
feed-about: "{title} – {about}"

# Every text
sample-banner: "Ein erfundenes Beispiel: Die Personen, Schulen und Ereignisse darin sind nicht echt."
draft-banner: "Ein Entwurf: Diese Seite ist noch nicht veröffentlicht."
waiting-banner: Dieser Text wird erst ab dem Tag gezeigt, der nach „publish“ steht.
sample: erfundenes Beispiel
also-in: "Weitere Sprachen:"
in-language: "auf {language}"
translated-from: "Eine Übersetzung. Sprache des Originals:"
behind: Das Original wurde seit dieser Übersetzung geändert.
behind-since: "Das Original wurde seit dieser Übersetzung ({date}) geändert."
patched: Das Original wurde seit dieser Übersetzung geändert. Das Wichtigste ist hier schon berichtigt.
patched-since: "Das Original wurde seit dieser Übersetzung ({date}) geändert. Das Wichtigste ist hier schon berichtigt."
read-original: Das Original lesen.
unnamed-author: eine nicht genannte Person
unnamed-teacher: eine Lehrkraft
unnamed-student: eine Schülerin oder ein Schüler
unnamed-school-leader: eine Schulleitung
unnamed-parent: ein Elternteil
unnamed-researcher: eine Person aus der Forschung
unnamed-expert: eine Fachperson
list-comma: ", "
list-and: " und "
colon: ": "
full-stop: .
open-bracket: " ("
close-bracket: )
range: "{from}–{to}"

# A story at a glance
at-a-glance: Auf einen Blick
in-this-story: In diesem Praxisbericht
ages: Alter
level: Schulstufe
setting: Unterrichtsform
duration: Dauer
learner-needs: Was Lernende brauchen
subjects: Fächer
tools: Hilfsmittel
techniques: Unterrichtsmethoden
goals: Ziele
goal: "Ziel {number}: {title}"
award: Auszeichnung
award-line: "{name}, {by}, {year}"

level-secondary: Sekundarstufe I
level-high: Sekundarstufe II
level-vocational: Berufliche Bildung
setting-online: Online
setting-blended: Online und vor Ort
setting-classroom: Im Klassenzimmer
setting-offline: Offline
connectivity-none: Ohne Internet
connectivity-low: Schwaches Internet
connectivity-broadband: Breitband
needs-none: "Nichts: kein Telefon, kein Netz"
needs-low: "Wenig: ein Telefon, ein wenig Datenvolumen"
needs-broadband: "Breitband: Video ohne Unterbrechung"
duration-min-one: "{n} Minute"
duration-min: "{n} Minuten"
duration-hour-one: "{n} Stunde"
duration-hour: "{n} Stunden"
duration-lesson-one: "{n} Unterrichtsstunde"
duration-lesson: "{n} Unterrichtsstunden"
duration-day-one: "{n} Tag"
duration-day: "{n} Tage"
duration-week-one: "{n} Woche"
duration-week: "{n} Wochen"
duration-month-one: "{n} Monat"
duration-month: "{n} Monate"

# People
role-teacher: Lehrkraft
role-student: Schülerin oder Schüler
role-school-leader: Schulleitung
role-parent: Elternteil
role-researcher: Forscherin oder Forscher
role-expert: Fachperson
helped-reviewer: Begutachtung
helped-translator: Übersetzung
helped-editor: Redaktion
helped-illustrator: Bilder
people: Personen
people-count: "{n} Personen"
people-count-one: "{n} Person"
schools: Schulen
school-count: "{n} Schulen"
school-count-one: "{n} Schule"
text-count: "{n} Texte"
text-count-one: "{n} Text"
person-role: Funktion
person-school: Schule
person-country: Land
person-links: Im Web
school-city: Ort

# How it came to be
made-story: Wie dieser Praxisbericht entstand
made-post: Wie dieser Beitrag entstand
made-entry: Wie diese Seite entstand
written-by: Geschrieben von
with-the-help-of: Mit Hilfe von
reviewed-by: Begutachtet von
see-changes: Änderungen ansehen
first-written: Erste Fassung
last-revised: Letzte Überarbeitung
revised-times: "Fassung {n}"
in-book-since: Im Buch seit
how-changed: "Wie sich „{title}“ geändert hat"
version-count: "{n} Fassungen, die neueste zuerst"
version-count-one: "{n} Fassung"
all-versions: Alle Fassungen
read-now: Den Text in der heutigen Fassung lesen
exchanged: Austausch am
pictures: Bilder
published: Veröffentlicht
licence: Lizenz
to-cite: So zitieren Sie diesen Text
cite: "{authors}: „{title}“, in: {book}, {site}, {year}."
cite-undated: "{authors}: „{title}“, in: {book}, {site}."
cite-files: "Als Datei:"
cite-message: Wenn Sie diesen Praxisbericht verwenden, zitieren Sie ihn bitte wie unten angegeben.
licence-cc-by: Sie dürfen diesen Text kopieren, übersetzen und bearbeiten, wenn Sie die Autorinnen und Autoren nennen
licence-cc-by-sa: Sie dürfen diesen Text kopieren, übersetzen und bearbeiten, wenn Sie die Autorinnen und Autoren nennen und das Ergebnis unter denselben Bedingungen weitergeben
licence-cc-by-nc: Sie dürfen diesen Text kopieren, übersetzen und bearbeiten, aber nicht für Geld, wenn Sie die Autorinnen und Autoren nennen
licence-cc-by-nc-sa: Sie dürfen diesen Text kopieren, übersetzen und bearbeiten, aber nicht für Geld, wenn Sie die Autorinnen und Autoren nennen und das Ergebnis unter denselben Bedingungen weitergeben
licence-cc-by-nd: Sie dürfen diesen Text unverändert kopieren, wenn Sie die Autorinnen und Autoren nennen
licence-cc-by-nc-nd: Sie dürfen diesen Text unverändert kopieren, aber nicht für Geld, wenn Sie die Autorinnen und Autoren nennen
licence-cc0: Sie dürfen mit diesem Text machen, was Sie möchten
licence-other: Was Sie mit diesem Text tun dürfen, steht in der Lizenz

# Editions and what they changed
editions-about: Das Buch, wie es an bestimmten Tagen war. Jede Ausgabe lässt sich Wort für Wort neu erzeugen.
edition-title: "Ausgabe {name}"
edition-line: "Ausgabe {name}, {date}"
edition-after: "Mit Änderungen seit der Ausgabe {name} vom {date}"
changed-since: "Was sich seit der Ausgabe {name} geändert hat"
changed-in: "Was sich mit der Ausgabe {name} geändert hat"
not-yet-edition: noch keine Ausgabe
edition-again: "So erzeugen Sie diese Ausgabe neu:"
nothing-changed: Für die Lesenden hat sich nichts geändert.
change-new-stories: Neue Praxisberichte
change-new-posts: Neue Beiträge
change-new-others: Neue Seiten
change-translated: Neue Übersetzungen
change-revised: Überarbeitet
change-renamed: Mit neuer Adresse
change-people: "Zum ersten Mal hier: {list}."
change-countries: "Neue Länder: {list}."
change-gone: "{n} Texte sind nicht mehr hier."
change-gone-one: "{n} Text ist nicht mehr hier."
words-added: "{n} Wörter hinzugefügt"
words-added-one: "{n} Wort hinzugefügt"
words-removed: "{n} Wörter gestrichen"
words-removed-one: "{n} Wort gestrichen"
count-new-stories: "{n} neue Praxisberichte"
count-new-stories-one: "{n} neuer Praxisbericht"
count-new-posts: "{n} neue Beiträge"
count-new-posts-one: "{n} neuer Beitrag"
count-new-others: "{n} weitere neue Seiten"
count-new-others-one: "{n} weitere neue Seite"
count-translated: "{n} neue Übersetzungen"
count-translated-one: "{n} neue Übersetzung"
count-revised: "{n} Texte überarbeitet"
count-revised-one: "{n} Text überarbeitet"

# A post
classrooms: Die Klassen
students: Schülerinnen und Schüler
students-one: Schülerin oder Schüler
ages-line: "{ages} Jahre"

# The handbook's front
figures: Das Buch in Zahlen
figure-stories: Praxisberichte
figure-stories-one: Praxisbericht
figure-authors: Autorinnen und Autoren
figure-authors-one: Autorin oder Autor
figure-people: Personen
figure-people-one: Person
figure-schools: Schulen
figure-schools-one: Schule
figure-countries: "von {all} Ländern"
figure-posts: Beiträge
figure-posts-one: Beitrag
figure-languages: Sprachen
figure-languages-one: Sprache
figure-translations: Übersetzungen
figure-translations-one: Übersetzung
all-sample: "Ein Beispielbuch: Alle Personen, Schulen und Zahlen darin sind erfunden."
no-stories: Noch kein Praxisbericht.
part-title: "{number}. {title}"
other-part: Weitere Praxisberichte

# The map on the handbook's front
map: Woher die Praxisberichte kommen
map-line: "{stories}, {countries}"
map-title: "{region}: {line}"
map-about: Jedes Land ist ein Feld, ungefähr dort, wo es liegt.
map-most: "Die meisten Praxisberichte: {list}."
map-count: "{country} {n}"
map-none: "Noch keine Praxisberichte: {list}."
map-none-count: "{n} Länder haben noch keinen."
map-none-count-one: "{n} Land hat noch keinen."
map-below: Die Tabelle darunter nennt alle Zahlen.
map-table: Dieselben Zahlen als Tabelle
map-country: Land
map-stories: Praxisberichte
and-more: "{n}+"

# The blog's front
no-posts: Noch kein Beitrag.
page-number: "Seite {n}"
archive: Nach Jahr
archive-title: "{blog}, {year}"
all-goals: Alle Ziele

# The indexes
find-a-story: Einen Praxisbericht finden
contents: Inhalt
index-lede: Praxisberichte und Beiträge, geordnet nach dem, was Sie suchen.
by-country: Nach Land
by-subject: Nach Fach
by-goal: Nach Ziel
by-tool: Nach Hilfsmittel
by-language: Nach Sprache
by-level: Nach Schulstufe
by-connectivity: Nach Verbindung
by-tag: Nach Schlagwort
by-contributor: Nach Person
tags: Schlagwörter
index-country: Verzeichnis nach Land
index-country-lede: Woher die Praxisberichte und Beiträge kommen. Was aus zwei Ländern kommt, steht unter beiden.
index-subject: Verzeichnis nach Fach
index-subject-lede: Was im Unterricht gelehrt wird. Ein Praxisbericht kann zu mehreren Fächern gehören.
index-goal: Verzeichnis nach Ziel
index-goal-lede: Die siebzehn Ziele für nachhaltige Entwicklung und die Praxisberichte und Beiträge dazu. Ein Praxisbericht kann zu mehreren Zielen gehören.
index-tool: Verzeichnis nach Hilfsmittel
index-tool-lede: Was im Unterricht gebraucht wird, vom Papier bis zum Video.
index-language: Verzeichnis nach Sprache
index-language-lede: Die Sprachen, in denen es hier Praxisberichte und Beiträge gibt. Eine Übersetzung steht unter ihrer eigenen Sprache.
index-level: Verzeichnis nach Schulstufe
index-level-lede: Die Schulen, in denen unterrichtet wurde.
index-connectivity: Verzeichnis nach Verbindung
index-connectivity-lede: Welche Verbindung Lernende brauchen, um teilzunehmen.
index-tag: Schlagwörter
index-tag-lede: Wörter, die den Texten beim Schreiben oder Übersetzen gegeben wurden.
index-contributor: Verzeichnis nach Person
goals-key: Oben steht das Ziel, darunter die Zahl der Praxisberichte und Beiträge dazu.
for-key: "unter „{key}“"
from-region: "{n} aus {region}"
all-keys: "Alle {n}"
countries-missing: "Von hier hat noch niemand geschrieben: {countries}."
elsewhere: Andere Länder
posts-counted: "{n} Beiträge"
posts-counted-one: "{n} Beitrag"
others-counted: "{n} weitere Seiten"
others-counted-one: "{n} weitere Seite"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "Suchen"
search-words: "Nach Wörtern suchen"
search-narrow: "Suche eingrenzen"
search-any: "alle"
search-found: "Gefunden: {n}"
search-none: "Nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern."
search-lost: "Die Suche konnte nicht geladen werden. Die Register unten führen zu jedem Text."
search-more: "Mehr zeigen"
list-description: "{key}: {line}"
list-stories: Im Handbuch
list-posts: Im Blog
list-others: Weitere Seiten
feed-list: Diese Liste als Feed abonnieren (Atom)

# The portal
the-handbook: Das Handbuch
the-blog: Der Blog
story-count: "{n} Praxisberichte"
story-count-one: "{n} Praxisbericht"
post-count: "{n} Begegnungen zwischen Schulklassen"
post-count-one: "{n} Begegnung zwischen Schulklassen"
new-stories: Neu im Handbuch
latest-exchange: Die neueste Begegnung
read-post: "„{title}“ lesen"
more: Mehr
who-has-written: Wer bisher geschrieben hat
region-asia: Asien
region-europe: Europa
countries-of: "{n} von {all} Ländern"
coming-events: Kommende Veranstaltungen
one-voice: Eine Stimme
read-questions: Die Fragen lesen
how-to-take-part: So machen Sie mit
still-missing: "Es fehlen noch: {countries}."
not-written: "{n} Länder haben noch nicht geschrieben."

# What changed in a text
diff-line: "{added}, {removed}"
diff-added: "hinzugefügt:"
diff-removed: "gestrichen:"
diff-same-words: Die Wörter sind dieselben.
diff-cut: Es hat sich mehr geändert, als hier gezeigt wird.
diff-title: Titel
diff-summary: Zusammenfassung
diff-picture: Bild
diff-caption: Bildunterschrift
diff-note: Anmerkung

# The fronts of the other kinds
collaborations-about: Klassen in Asien und Europa, die einige Monate lang gemeinsam an einer Frage arbeiten.
calls-about: Fragen an Lehrkräfte dazu, was gut gelungen ist. Aus den Antworten werden Praxisberichte.
events-about: Webinare, Konferenzen und Workshops, von Lehrkräften für Lehrkräfte.
newsletters-about: Was es in den Büchern Neues gibt, von Zeit zu Zeit.
voices-about: Ein paar Worte von Lernenden, Lehrkräften und Eltern, und woher sie schreiben.
collaboration-state-open: Aufruf offen
collaboration-state-ahead: Demnächst
collaboration-state-running: Läuft
collaboration-state-past: Abgeschlossen
call-state-now: Jetzt offen
call-state-ahead: Demnächst
call-state-past: Abgeschlossen
event-state-ahead: Demnächst
event-state-past: Vergangen
open-until: "Offen bis {date}"
opens-on: "Offen ab {date}"
closed-on: "Beendet am {date}"
newsletter-issue: "Nummer {n}"
series-number: "Nummer {n}"

# The colophon
colophon-about: Wie und woraus diese Website gemacht wurde.
in-figures: In Zahlen
made-from: Woraus sie gemacht wurde
revision: Revision
working-tree: Dateien, die noch in keinem Commit sind
made-with: Programm
program: "Colophon {version}"
publisher: Herausgegeben von
cite-book: "{book}, {publisher}, {year}."
cite-book-undated: "{book}, {publisher}."
editions: Ausgaben
checked: Wie Praxisberichte geprüft werden
checked-text: Bevor ein Text erscheint, prüft ein Programm seine Form, seine Links, seine Bilder und ob die gezeigten Personen zugestimmt haben. Was nicht stimmt, wird in einfachen Worten gesagt, und der Text wartet, bis es berichtigt ist. Jede Änderung wird aufbewahrt, mit dem Namen der Person, die sie gemacht hat.
write-text: Lehrkräfte schreiben die Praxisberichte. Wenn Sie einen hinzufügen oder einen Fehler berichtigen möchten, beginnen Sie hier.
for-programs: Für Programme
for-programs-text: Dieselben Texte als Daten, unter denselben Bedingungen.
data-entries: alle Texte, mit Angaben dazu, wer sie wann geschrieben hat
data-people: alle, die geschrieben haben
data-coverage: wie viele Texte jedes Land hat
data-editions: die Ausgaben
data-build: woraus diese Website erzeugt wurde
feed: Feed
feed-atom: "{title} (Atom)"
feed-json: "{title} (JSON)"

# Pages that are not there
withdrawn-title: Dieser Text wurde zurückgezogen
withdrawn-on: Zurückgezogen am
withdrawn-reason: "Genannter Grund:"
moved-title: Diese Seite ist umgezogen
moved-text: "Sie ist jetzt hier:"
not-found-title: Diese Seite gibt es hier nicht
not-found-text: Vielleicht ist die Adresse veraltet, oder ein Buchstabe darin ist falsch. Die Bücher finden Sie hier.

# Other kinds of entries
coordinators: Koordination
call-open: Aufruf
made-output: Ergebnisse erscheinen in
virtual-activities: Online
practical-activities: Im Klassenzimmer
for-whom: Für wen
reported-line: "{figures}, nach Angaben von {source}"
reported-line-plain: "{figures}, nach eigenen Angaben"
reported-schools: "{n} Schulen"
reported-schools-one: "{n} Schule"
reported-countries: "{n} Länder"
reported-countries-one: "{n} Land"
reported-teachers: "{n} Lehrkräfte"
reported-teachers-one: "{n} Lehrkraft"
reported-students: "{n} Schülerinnen und Schüler"
reported-students-one: "{n} Schülerin oder Schüler"
contact: Kontakt
questions: Die Fragen
question-required: Pflichtfrage
others: Wenn das nicht auf Sie zutrifft
event-webinar: Webinar
event-conference: Konferenz
event-workshop: Workshop
when: Wann
where: Wo
in-languages: Sprachen
sessions: Programm
speakers: Mitwirkende
registration: Anmeldung
registered: Angemeldet
registered-of: "{n} von {all} Plätzen"
organisers: Veranstaltet von
partners: Partner
host: Zu Gast bei
series: Reihe
conclusions: Ergebnisse
editor: Redaktion
features: In dieser Ausgabe
age-line: "{n} Jahre"
came-of-it: Was daraus entstand
call-answered: Bisherige Antworten
part-of: Teil von
answers-call: Antwort auf
send-answers: Senden Sie Ihre Antworten an
question-short: einige Zeilen
question-long: so lang, wie Sie möchten
question-choice: eine Auswahl
question-file: eine Datei
register: Zur Anmeldung
session: Programmpunkt
session-time: Uhrzeit
times-in: "Alle Zeiten: {zone}"
series-others: Weitere Veranstaltungen dieser Reihe

# The body of a text
alert-note: Hinweis
alert-tip: Tipp
alert-important: Wichtig
alert-warning: Warnung
alert-caution: Vorsicht
footnotes: Anmerkungen
footnote: "Anmerkung {n}"
footnote-back: "Zurück zum Text der Anmerkung {n}"
footnote-back-to: "Zurück zum Text der Anmerkung {n}, Stelle {occurrence}"
table: Tabelle

# Dates
date: "{day}. {month} {year}"
date-range: "{from} bis {to}"
date-range-year: "{day}. {month} bis {last-day}. {last-month} {year}"
date-range-month: "{day}. bis {last-day}. {month} {year}"
month-1: Januar
month-2: Februar
month-3: März
month-4: April
month-5: Mai
month-6: Juni
month-7: Juli
month-8: August
month-9: September
month-10: Oktober
month-11: November
month-12: Dezember
# Preview: these lines stand on no page of the site
preview: Vorschau
preview-uncommitted: noch in keinem Commit
preview-messages: "{n} Meldungen zu diesem Text"
preview-messages-one: "{n} Meldung zu diesem Text"
preview-more: "{n} weitere Meldungen: „colophon check“ zeigt alle."
preview-more-one: "{n} weitere Meldung: „colophon check“ zeigt alle."
preview-error: Fehler
preview-warning: Warnung
preview-note: Hinweis
preview-fix: "Was zu tun ist:"
preview-invalid: Dieser Text kann noch nicht gezeigt werden. Berichtigen Sie, was hier steht, und speichern Sie ihn.
preview-not-approved: Dieser Text wird gezeigt, sobald genügend Personen zugestimmt haben.
preview-nothing: Es gibt noch keine Seiten. Berichtigen Sie, was hier steht, und speichern Sie es.
preview-obstacles: In den Einstellungen oder Vorlagen sind Fehler. Sie sehen die letzten Seiten, die erzeugt werden konnten.
preview-unreadable: Die Dateien konnten nicht gelesen werden. Sie sehen die letzten Seiten, die erzeugt werden konnten.
preview-lost: Die Vorschau ist beendet. Diese Seite ändert sich nicht mehr.

# The Sustainable Development Goals
goal-1: Keine Armut
goal-2: Kein Hunger
goal-3: Gesundheit und Wohlergehen
goal-4: Hochwertige Bildung
goal-5: Geschlechtergleichheit
goal-6: Sauberes Wasser und Sanitäreinrichtungen
goal-7: Bezahlbare und saubere Energie
goal-8: Menschenwürdige Arbeit und Wirtschaftswachstum
goal-9: Industrie, Innovation und Infrastruktur
goal-10: Weniger Ungleichheiten
goal-11: Nachhaltige Städte und Gemeinden
goal-12: Nachhaltige/r Konsum und Produktion
goal-13: Maßnahmen zum Klimaschutz
goal-14: Leben unter Wasser
goal-15: Leben an Land
goal-16: Frieden, Gerechtigkeit und starke Institutionen
goal-17: Partnerschaften zur Erreichung der Ziele

# The handbook as a file for readers of books (EPUB)
read-epub: "Als EPUB lesen"
print-pdf: "PDF zum Drucken ({paper})"
book-volume: "Band {number} von {total}"
book-part-title: "{book} {number}: {title}"
book-title-page: "Titelseite"
book-imprint: "Impressum"
book-indexes: "Register"
book-contributors: "Wer dieses Buch gemacht hat"
book-authors: "Autorinnen und Autoren"
book-landmarks: "Orte in diesem Buch"
book-start: "Der erste Praxisbericht"
book-identifier: "Kennung"
book-colophon-about: "Wie dieses Buch entstanden ist, und woraus."
book-accessibility: "Lesen mit einem Vorleseprogramm"
book-accessible: "Jeder Praxisbericht kann gehört oder gefühlt statt gesehen werden. Das Buch hat ein Inhaltsverzeichnis, Überschriften, Register und Anmerkungen, die hin und zurück führen. Die Schrift lässt sich vergrößern, die Farben lassen sich ändern. Nichts darin blinkt oder macht ein Geräusch."
book-accessible-pictures: "Jedes Bild ist in Worten beschrieben."
book-pictures-undescribed: "Einige Bilder sind nicht in Worten beschrieben; wer sie nicht sieht, erfährt nicht, was sie zeigen."

# The same text without markup: story.txt and radio.txt
other-forms: "In anderer Form:"
plain-text: "Reiner Text"
radio-script: "Text fürs Radio"
text-address: "Im Web"
text-addresses: "Adressen"
text-picture: "[Bild: {about}]"
radio-time: "Sprechzeit: etwa {n} Minuten ({time})."
radio-time-one: "Sprechzeit: etwa {n} Minute ({time})."
radio-times: "Die Zeiten in Klammern sagen, wann ein Teil beginnt; sie werden nicht vorgelesen."
radio-names: "Namen zum Vorbereiten, hier nicht vorzulesen:"
radio-between-cells: "; "
radio-gap-address: "(die Adresse steht im geschriebenen Text)"
radio-gap-note: " (im geschriebenen Text steht hier eine lange Anmerkung)"
radio-gap-example: "(Im geschriebenen Text steht hier ein Beispiel, das sich nicht vorlesen lässt.)"

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: Kunst
term-biology: Biologie
term-chemistry: Chemie
term-civics: Politische Bildung
term-economics: Wirtschaft
term-geography: Geografie
term-history: Geschichte
term-languages: Sprachen
term-literature: Literatur
term-mathematics: Mathematik
term-music: Musik
term-physical-education: Sport
term-physics: Physik
term-technology: Technik
term-vocational: Berufliche Bildung
term-well-being: Wohlbefinden
term-camera: Kamera
term-cardboard: Pappe
term-kitchen-goods: Dinge aus der Küche
term-library-bus: Bücherbus
term-messaging-app: Messenger-App
term-notebook: Heft
term-postal-letter: Brief
term-printed-sheet: Arbeitsblatt auf Papier
term-radio: Radio
term-shared-document: Gemeinsames Dokument
term-telephone: Telefon
term-video-call: Videoanruf
term-voice-message: Sprachnachricht

"""##),
    TemplateFile(
      name: "words/el.yml",
      text: ##"""
# Only the words that stand inside a text: labels of warnings, notes and tables. A line that is not here is English.
alert-note: Σημείωση
alert-tip: Συμβουλή
alert-important: Σημαντικό
alert-warning: Προειδοποίηση
alert-caution: Προσοχή
footnotes: Σημειώσεις
footnote: "Σημείωση {n}"
footnote-back: "Πίσω στο κείμενο της σημείωσης {n}"
footnote-back-to: "Πίσω στο κείμενο της σημείωσης {n}, σημείο {occurrence}"
table: Πίνακας

"""##),
    TemplateFile(
      name: "words/en.yml",
      text: ##"""
# The English words of the pages: the one place where they stand.
# {name} stands for what a page puts in. {n} is a number.
# Lines that end in -zero, -one, -two, -few or -many are for the numbers that the language counts so
# (cldr.unicode.org, plural rules); the line without an ending is for all others.
# Copy this file to templates/words/<language>.yml and translate it; a line left out stays English.

# Finding one's way
skip: Skip to the text
site-navigation: Site
where-you-are: Where you are
languages-navigation: Languages
pages-navigation: Pages
home: Home
handbook: Handbook
blog: Blog
index: Index
take-part: Take part
colophon: Colophon
about-navigation: About this site
collaborations: Collaborations
calls: Calls for good practices
events: Events
newsletters: Newsletters
voices: Voices
page-title: "{page} · {site}"
newer: Newer
older: Older
page-before: Page before
page-after: Next page
earlier-page: Earlier in the book
later-page: Later in the book
next-story: Next story
previous-story: Story before
feed-blog: Follow by feed (Atom)
feed-handbook: New stories by feed (Atom)
feed-title: "{title}: feed"
feed-about: "{title}: {about}"

# Every text
sample-banner: "An invented sample: the people, the schools and the events in it are not real."
draft-banner: "A draft: this page is not published yet."
waiting-banner: This text is not shown before its day, which stands after “publish”.
sample: invented sample
also-in: Also in
in-language: in {language}
translated-from: "A translation. The original is in"
behind: The original has changed since this translation.
behind-since: "The original has changed since this translation ({date})."
patched: The original has changed since this translation. What matters most is already corrected here.
patched-since: "The original has changed since this translation ({date}). What matters most is already corrected here."
read-original: Read the original.
unnamed-author: an author who is not named
unnamed-teacher: a teacher
unnamed-student: a student
unnamed-school-leader: a school leader
unnamed-parent: a parent
unnamed-researcher: a researcher
unnamed-expert: an expert
list-comma: ", "
list-and: " and "
colon: ": "
full-stop: .
open-bracket: " ("
close-bracket: )
range: "{from}–{to}"

# A story at a glance
at-a-glance: At a glance
in-this-story: In this story
ages: Ages
level: Level
setting: Setting
duration: Duration
learner-needs: A learner needs
subjects: Subjects
tools: Tools
techniques: Ways of teaching
goals: Goals
goal: "{number}. {title}"
award: Award
award-line: "{name}, {by}, {year}"

level-secondary: Secondary
level-high: High
level-vocational: Vocational
setting-online: Online
setting-blended: Blended
setting-classroom: In the classroom
setting-offline: Offline
connectivity-none: No connection
connectivity-low: Low connection
connectivity-broadband: Broadband
needs-none: "None: no phone, no network"
needs-low: "Low: a phone, a little data"
needs-broadband: "Broadband: video without a break"
duration-min-one: "{n} minute"
duration-min: "{n} minutes"
duration-hour-one: "{n} hour"
duration-hour: "{n} hours"
duration-lesson-one: "{n} lesson"
duration-lesson: "{n} lessons"
duration-day-one: "{n} day"
duration-day: "{n} days"
duration-week-one: "{n} week"
duration-week: "{n} weeks"
duration-month-one: "{n} month"
duration-month: "{n} months"

# People
role-teacher: teacher
role-student: student
role-school-leader: school leader
role-parent: parent
role-researcher: researcher
role-expert: expert
helped-reviewer: review
helped-translator: translation
helped-editor: editing
helped-illustrator: pictures
people: People
people-count: "{n} people"
people-count-one: "{n} person"
schools: Schools
school-count: "{n} schools"
school-count-one: "{n} school"
text-count: "{n} texts"
text-count-one: "{n} text"
person-role: Role
person-school: School
person-country: Country
person-links: On the web
school-city: Town

# How it came to be
made-story: How this story came to be
made-post: How this post came to be
made-entry: How this page came to be
written-by: Written by
with-the-help-of: With the help of
reviewed-by: Reviewed by
see-changes: See what changed
first-written: First written
last-revised: Last revised
revised-times: "version {n}"
in-book-since: In the book since
how-changed: "How “{title}” changed"
version-count: "{n} versions, newest first"
version-count-one: "{n} version"
all-versions: All versions
read-now: Read the text as it is now
exchanged: Exchanged
pictures: Pictures
published: Published
licence: Licence
to-cite: To cite it
cite: "{authors}, “{title}”, in {book}, {site}, {year}."
cite-undated: "{authors}, “{title}”, in {book}, {site}."
cite-files: "As a file:"
cite-message: If you use this story, please cite it as below.
licence-cc-by: You may copy, translate and adapt this text, if you name its authors
licence-cc-by-sa: You may copy, translate and adapt this text, if you name its authors and share what you make on the same terms
licence-cc-by-nc: You may copy, translate and adapt this text, not for money, if you name its authors
licence-cc-by-nc-sa: You may copy, translate and adapt this text, not for money, if you name its authors and share what you make on the same terms
licence-cc-by-nd: You may copy this text unchanged, if you name its authors
licence-cc-by-nc-nd: You may copy this text unchanged, not for money, if you name its authors
licence-cc0: You may do with this text what you like
licence-other: The licence says what you may do with this text

# Editions and what they changed
editions-about: "The book as it was on certain days. Each edition can be made again, word for word."
edition-title: "Edition {name}"
edition-line: "Edition {name}, {date}"
edition-after: "With changes since edition {name} of {date}"
changed-since: "What changed since edition {name}"
changed-in: "What changed in edition {name}"
not-yet-edition: not an edition yet
edition-again: "To make this edition again:"
nothing-changed: Nothing changed that a reader could see.
change-new-stories: New stories
change-new-posts: New posts
change-new-others: New pages
change-translated: New translations
change-revised: Revised
change-renamed: At a new address
change-people: "For the first time here: {list}."
change-countries: "New countries: {list}."
change-gone: "{n} texts are no longer here."
change-gone-one: "{n} text is no longer here."
words-added: "{n} words added"
words-added-one: "{n} word added"
words-removed: "{n} words removed"
words-removed-one: "{n} word removed"
count-new-stories: "{n} new stories"
count-new-stories-one: "{n} new story"
count-new-posts: "{n} new posts"
count-new-posts-one: "{n} new post"
count-new-others: "{n} other new pages"
count-new-others-one: "{n} other new page"
count-translated: "{n} new translations"
count-translated-one: "{n} new translation"
count-revised: "{n} texts revised"
count-revised-one: "{n} text revised"

# A post
classrooms: The classrooms
students: students
students-one: student
ages-line: "ages {ages}"

# The handbook's front
figures: The book in figures
figure-stories: stories
figure-stories-one: story
figure-authors: authors
figure-authors-one: author
figure-people: people
figure-people-one: person
figure-schools: schools
figure-schools-one: school
figure-countries: of {all} countries
figure-posts: posts
figure-posts-one: post
figure-languages: languages
figure-languages-one: language
figure-translations: translations
figure-translations-one: translation
all-sample: "A sample book: every person, school and figure in it is invented."
no-stories: No story yet.
part-title: "{number}. {title}"
other-part: More stories

# The map on the handbook's front
map: Where the stories come from
map-line: "{stories}, {countries}"
map-title: "{region}: {line}"
map-about: One tile a country, roughly where it lies.
map-most: "Most stories: {list}."
map-count: "{country} {n}"
map-none: "None yet: {list}."
map-none-count: "{n} countries have none yet."
map-none-count-one: "{n} country has none yet."
map-below: The table below gives every number.
map-table: The same numbers as a table
map-country: Country
map-stories: Stories
and-more: "{n}+"

# The handbook as a file for readers of books (EPUB)
read-epub: Read as EPUB
print-pdf: PDF to print ({paper})
book-volume: Volume {number} of {total}
book-part-title: "{book} {number}: {title}"
book-title-page: Title page
book-imprint: Imprint
book-indexes: Indexes
book-contributors: Who made this book
book-authors: Authors
book-landmarks: Places in this book
book-start: The first story
book-identifier: Identifier
book-colophon-about: How this book was made, and from what.
book-accessibility: Reading with a screen reader
book-accessible: Every story can be heard or felt instead of seen. The book has a list of contents, headings, indexes and notes that lead there and back. Its letters can be made larger, and its colours changed. Nothing in it blinks or makes a sound.
book-accessible-pictures: Every picture is described in words.
book-pictures-undescribed: Some pictures are not described in words, so who cannot see them misses what they show.

# The blog's front
no-posts: No post yet.
page-number: "Page {n}"

# The indexes

archive: By year
archive-title: "{blog}, {year}"
all-goals: All goals

# The indexes
find-a-story: Find a story
contents: Contents
index-lede: Stories and posts by what you look for.
by-country: By country
by-subject: By subject
by-goal: By goal
by-tool: By tool
by-language: By language
by-level: By level
by-connectivity: By connection
by-tag: By tag
by-contributor: By author
tags: Tags
index-country: Index by country
index-country-lede: Where the stories and posts come from. A story by two countries stands under both.
index-subject: Index by subject
index-subject-lede: What the lessons teach. A story may teach several subjects.
index-goal: Index by goal
index-goal-lede: The seventeen Sustainable Development Goals, and the stories and posts that serve them. A story may serve several.
index-tool: Index by tool
index-tool-lede: What a lesson uses, from paper to video.
index-language: Index by language
index-language-lede: The languages in which stories and posts can be read here. A translation stands under its own language.
index-level: Index by level
index-level-lede: The schools in which the lessons were given.
index-connectivity: Index by connection
index-connectivity-lede: What a learner needs to be connected in order to take part.
index-tag: Tags
index-tag-lede: Words that authors and translators gave to their texts.
index-contributor: Index by author
goals-key: Above, the goal; below, how many stories and posts serve it.
for-key: "for {key}"
from-region: "{n} from {region}"
all-keys: "All {n}"
countries-missing: "Nobody has written from here yet: {countries}."
elsewhere: Other countries
posts-counted: "{n} posts"
posts-counted-one: "{n} post"
others-counted: "{n} other pages"
others-counted-one: "{n} other page"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "Search"
search-words: "Search for words"
search-narrow: "Narrow the search"
search-any: "any"
search-found: "Found: {n}"
search-none: "Nothing was found. Try fewer words, or other ones."
search-lost: "The search could not be loaded. The indexes below lead to every text."
search-more: "Show more"
list-description: "{key}: {line}"
list-stories: In the handbook
list-posts: On the blog
list-others: Other pages
feed-list: Follow this list by feed (Atom)

# The portal
the-handbook: The handbook
the-blog: The blog
story-count: "{n} stories"
story-count-one: "{n} story"
post-count: "{n} exchanges between classrooms"
post-count-one: "{n} exchange between classrooms"
new-stories: New in the handbook
latest-exchange: The latest exchange
read-post: "Read “{title}”"
more: More
who-has-written: Who has written so far
region-asia: Asia
region-europe: Europe
countries-of: "{n} of {all} countries"
coming-events: Coming events
one-voice: A voice
read-questions: Read the questions
how-to-take-part: How to take part
still-missing: "Still missing: {countries}."
not-written: "{n} countries have not written yet."

# What changed in a text
diff-line: "{added}, {removed}"
diff-added: "added:"
diff-removed: "removed:"
diff-same-words: The words are the same.
diff-cut: More has changed than is shown here.
diff-title: Title
diff-summary: Summary
diff-picture: Picture
diff-caption: Caption
diff-note: Note

# The fronts of the other kinds
collaborations-about: Classes in Asia and Europe that work on one question together, for some months.
calls-about: Questions to teachers about what worked. The answers become stories.
events-about: Webinars, conferences and workshops, by teachers for teachers.
newsletters-about: What is new in the books, from time to time.
voices-about: A few words from learners, teachers and parents, and from where they wrote.
collaboration-state-open: Open call
collaboration-state-ahead: Upcoming
collaboration-state-running: Running
collaboration-state-past: Past
call-state-now: Open now
call-state-ahead: Coming
call-state-past: Closed
event-state-ahead: Coming
event-state-past: Past
open-until: "Open until {date}"
opens-on: "Opens on {date}"
closed-on: "Closed on {date}"
newsletter-issue: "Number {n}"
series-number: "Number {n}"

# The colophon
colophon-about: How this site was made, and from what.
in-figures: In figures
made-from: What it was made from
revision: Revision
working-tree: files that are not committed yet
made-with: Program
program: "Colophon {version}"
publisher: Publisher
cite-book: "{book}, {publisher}, {year}."
cite-book-undated: "{book}, {publisher}."
editions: Editions
checked: How stories are checked
checked-text: Before a text appears, a program checks its form, its links, its pictures, and whether those who are shown have agreed. What is wrong is said in plain words, and the text waits until it is put right. Every change is kept, with the name of who made it.
write-text: Teachers write the stories. To add one, or to put a mistake right, begin here.
for-programs: For programs
for-programs-text: The same texts as data, on the same terms.
data-entries: every text, with its authors and dates
data-people: everybody who wrote
data-coverage: how many texts each country has
data-editions: the editions
data-build: what this site was built from
feed: Feed
feed-atom: "{title} (Atom)"
feed-json: "{title} (JSON)"

# Pages that are not there
withdrawn-title: This text was taken back
withdrawn-on: Taken back on
withdrawn-reason: "The reason given:"
moved-title: This page has moved
moved-text: "It is now here:"
not-found-title: This page is not here
not-found-text: The address may be old, or a letter in it wrong. The books are here.

# Other kinds of entries
coordinators: Coordinators
call-open: Call
made-output: It makes
virtual-activities: Online
practical-activities: In the classroom
for-whom: For whom
reported-line: "{figures}, as reported by {source}"
reported-line-plain: "{figures}, as reported"
reported-schools: "{n} schools"
reported-schools-one: "{n} school"
reported-countries: "{n} countries"
reported-countries-one: "{n} country"
reported-teachers: "{n} teachers"
reported-teachers-one: "{n} teacher"
reported-students: "{n} students"
reported-students-one: "{n} student"
contact: Contact
questions: The questions
question-required: needed
others: If that is not you
event-webinar: Webinar
event-conference: Conference
event-workshop: Workshop
when: When
where: Where
in-languages: Languages
sessions: Sessions
speakers: Speakers
registration: To register
registered: Registered
registered-of: "{n} of {all} places"
organisers: Organisers
partners: Partners
host: Host
series: Series
conclusions: Conclusions
editor: Editor
features: In this issue
age-line: "{n} years"
came-of-it: What came of it
call-answered: Answers so far
part-of: Part of
answers-call: An answer to
send-answers: "Send your answers to"
question-short: a few lines
question-long: as long as you like
question-choice: a choice
question-file: a file
register: Register
session: Session
session-time: Time
times-in: "All times: {zone}"
series-others: Other events in this series

# The body of a text
alert-note: Note
alert-tip: Tip
alert-important: Important
alert-warning: Warning
alert-caution: Caution
footnotes: Notes
footnote: "Note {n}"
footnote-back: "Back to the text of note {n}"
footnote-back-to: "Back to the text of note {n}, place {occurrence}"
table: Table

# The same text without markup: story.txt and radio.txt
other-forms: "In other forms:"
plain-text: Plain text
radio-script: Radio script
text-address: On the web
text-addresses: Addresses
text-picture: "[Picture: {about}]"
radio-time: "Speaking time: about {n} minutes ({time})."
radio-time-one: "Speaking time: about {n} minute ({time})."
radio-times: "The times in brackets say when a part begins; do not read them."
radio-names: "Names to prepare, not to be read here:"
radio-between-cells: "; "
radio-gap-address: "(the address is in the written text)"
radio-gap-note: " (the written text has a long note here)"
radio-gap-example: "(The written text has an example here that cannot be read aloud.)"

# Dates
date: "{day} {month} {year}"
date-range: "{from} to {to}"
date-range-year: "{day} {month} to {last-day} {last-month} {year}"
date-range-month: "{day} to {last-day} {month} {year}"
month-1: January
month-2: February
month-3: March
month-4: April
month-5: May
month-6: June
month-7: July
month-8: August
month-9: September
month-10: October
month-11: November
month-12: December
# Preview: these lines stand on no page of the site
preview: Preview
preview-uncommitted: not committed yet
preview-messages: "{n} messages about this text"
preview-messages-one: "{n} message about this text"
preview-more: "{n} more messages: “colophon check” shows all."
preview-more-one: "{n} more message: “colophon check” shows all."
preview-error: Error
preview-warning: Warning
preview-note: Note
preview-fix: "What to do:"
preview-invalid: This text cannot be shown yet. Mend what is listed here and save it.
preview-not-approved: This text is shown when enough people have agreed with it.
preview-nothing: There are no pages yet. Mend what is listed here and save it.
preview-obstacles: The settings or the templates have errors. You see the last pages that could be made.
preview-unreadable: "The files could not be read. You see the last pages that could be made."
preview-lost: The preview has ended. This page does not change any more.

# The Sustainable Development Goals
goal-1: No poverty
goal-2: Zero hunger
goal-3: Good health and well-being
goal-4: Quality education
goal-5: Gender equality
goal-6: Clean water and sanitation
goal-7: Affordable and clean energy
goal-8: Decent work and economic growth
goal-9: Industry, innovation and infrastructure
goal-10: Reduced inequalities
goal-11: Sustainable cities and communities
goal-12: Responsible consumption and production
goal-13: Climate action
goal-14: Life below water
goal-15: Life on land
goal-16: Peace, justice and strong institutions
goal-17: Partnerships for the goals

"""##),
    TemplateFile(
      name: "words/es.yml",
      text: ##"""
# The Spanish words of the pages; complete: every line of en.yml has its line here.
# {name} stands for what a page puts in. A line that ends in -one is used for 1.
# Reviewed by: nobody yet (a native reader is welcome).

# Finding one's way
skip: Ir al texto
site-navigation: Sitio
where-you-are: Usted está aquí
languages-navigation: Idiomas
pages-navigation: Páginas
home: Inicio
handbook: Manual
blog: Blog
index: Índice
take-part: Participar
colophon: Colofón
about-navigation: Acerca de este sitio
collaborations: Colaboraciones
calls: Convocatorias de buenas prácticas
events: Eventos
newsletters: Boletines
voices: Voces
page-title: "{page} · {site}"
newer: Más recientes
older: Más antiguas
page-before: Página anterior
page-after: Página siguiente
earlier-page: Más atrás en el libro
later-page: Más adelante en el libro
next-story: Relato siguiente
previous-story: Relato anterior
feed-blog: Suscribirse al canal (Atom)
feed-handbook: Suscribirse al canal de nuevos relatos (Atom)
feed-title: "Canal: {title}"
feed-about: "{title} – {about}"

# Every text
sample-banner: "Un ejemplo inventado: las personas, los centros y los hechos que aparecen en él no son reales."
draft-banner: "Un borrador: esta página aún no está publicada."
waiting-banner: Este texto no se muestra antes de su día, que figura después de «publish».
sample: ejemplo inventado
also-in: "También en:"
in-language: "en {language}"
translated-from: "Una traducción. Idioma del original:"
behind: El original ha cambiado después de esta traducción.
behind-since: "El original ha cambiado después de esta traducción ({date})."
patched: El original ha cambiado después de esta traducción. Lo más importante ya está corregido aquí.
patched-since: "El original ha cambiado después de esta traducción ({date}). Lo más importante ya está corregido aquí."
read-original: Leer el original.
unnamed-author: una persona que no se nombra
unnamed-teacher: una o un docente
unnamed-student: una o un estudiante
unnamed-school-leader: una persona de la dirección de un centro
unnamed-parent: una madre o un padre
unnamed-researcher: una persona que investiga
unnamed-expert: una persona experta
list-comma: ", "
list-and: " y "
colon: ": "
full-stop: .
open-bracket: " ("
close-bracket: )
range: "{from}-{to}"

# A story at a glance
at-a-glance: De un vistazo
in-this-story: En este relato
ages: Edades
level: Nivel
setting: Modalidad
duration: Duración
learner-needs: Qué necesita cada estudiante
subjects: Materias
tools: Herramientas
techniques: Formas de enseñar
goals: Objetivos
goal: "Objetivo {number}: {title}"
award: Premio
award-line: "{name}, {by}, {year}"

level-secondary: Primer ciclo de secundaria
level-high: Segundo ciclo de secundaria
level-vocational: Formación profesional
setting-online: En línea
setting-blended: En línea y en el aula
setting-classroom: En el aula
setting-offline: Sin internet
connectivity-none: Sin conexión
connectivity-low: Poca conexión
connectivity-broadband: Banda ancha
needs-none: "Nada: ni teléfono ni red"
needs-low: "Poco: un teléfono y algunos datos"
needs-broadband: "Banda ancha: vídeo sin cortes"
duration-min-one: "{n} minuto"
duration-min: "{n} minutos"
duration-hour-one: "{n} hora"
duration-hour: "{n} horas"
duration-lesson-one: "{n} clase"
duration-lesson: "{n} clases"
duration-day-one: "{n} día"
duration-day: "{n} días"
duration-week-one: "{n} semana"
duration-week: "{n} semanas"
duration-month-one: "{n} mes"
duration-month: "{n} meses"

# People
role-teacher: docente
role-student: estudiante
role-school-leader: dirección de un centro
role-parent: madre o padre
role-researcher: investigadora o investigador
role-expert: experta o experto
helped-reviewer: revisión
helped-translator: traducción
helped-editor: edición
helped-illustrator: imágenes
people: Personas
people-count: "{n} personas"
people-count-one: "{n} persona"
schools: Centros educativos
school-count: "{n} centros educativos"
school-count-one: "{n} centro educativo"
text-count: "{n} textos"
text-count-one: "{n} texto"
person-role: Función
person-school: Centro educativo
person-country: País
person-links: En la web
school-city: Localidad

# How it came to be
made-story: Cómo nació este relato
made-post: Cómo nació esta entrada
made-entry: Cómo nació esta página
written-by: Escrito por
with-the-help-of: Con la ayuda de
reviewed-by: Revisado por
see-changes: Ver qué ha cambiado
first-written: Primera versión
last-revised: Última revisión
revised-times: "versión {n}"
in-book-since: En el libro desde
how-changed: "Cómo ha cambiado «{title}»"
version-count: "{n} versiones, la más reciente primero"
version-count-one: "{n} versión"
all-versions: Todas las versiones
read-now: Leer el texto tal como está ahora
exchanged: Fecha del intercambio
pictures: Imágenes
published: Publicación
licence: Licencia
to-cite: Cómo citar este texto
cite: "{authors}, «{title}», en {book}, {site}, {year}."
cite-undated: "{authors}, «{title}», en {book}, {site}."
cite-files: "En un archivo:"
cite-message: Si utiliza este relato, cítelo como se indica a continuación.
licence-cc-by: Puede copiar, traducir y adaptar este texto si menciona su autoría
licence-cc-by-sa: Puede copiar, traducir y adaptar este texto si menciona su autoría y comparte el resultado en las mismas condiciones
licence-cc-by-nc: Puede copiar, traducir y adaptar este texto, sin fines comerciales, si menciona su autoría
licence-cc-by-nc-sa: Puede copiar, traducir y adaptar este texto, sin fines comerciales, si menciona su autoría y comparte el resultado en las mismas condiciones
licence-cc-by-nd: Puede copiar este texto sin cambios si menciona su autoría
licence-cc-by-nc-nd: Puede copiar este texto sin cambios y sin fines comerciales si menciona su autoría
licence-cc0: Puede hacer con este texto lo que quiera
licence-other: La licencia dice qué puede hacer con este texto

# Editions and what they changed
editions-about: El libro tal como era en ciertos días. Cada edición se puede volver a hacer, palabra por palabra.
edition-title: "Edición {name}"
edition-line: "Edición {name}, {date}"
edition-after: "Con cambios desde la edición {name} del {date}"
changed-since: "Qué ha cambiado desde la edición {name}"
changed-in: "Qué cambió en la edición {name}"
not-yet-edition: aún no es una edición
edition-again: "Para volver a hacer esta edición:"
nothing-changed: No ha cambiado nada que se pueda ver al leer.
change-new-stories: Relatos nuevos
change-new-posts: Entradas nuevas
change-new-others: Páginas nuevas
change-translated: Traducciones nuevas
change-revised: Textos revisados
change-renamed: Con dirección nueva
change-people: "Por primera vez aquí: {list}."
change-countries: "Países nuevos: {list}."
change-gone: "{n} textos ya no están aquí."
change-gone-one: "{n} texto ya no está aquí."
words-added: "{n} palabras añadidas"
words-added-one: "{n} palabra añadida"
words-removed: "{n} palabras eliminadas"
words-removed-one: "{n} palabra eliminada"
count-new-stories: "{n} relatos nuevos"
count-new-stories-one: "{n} relato nuevo"
count-new-posts: "{n} entradas nuevas"
count-new-posts-one: "{n} entrada nueva"
count-new-others: "{n} páginas nuevas más"
count-new-others-one: "{n} página nueva más"
count-translated: "{n} traducciones nuevas"
count-translated-one: "{n} traducción nueva"
count-revised: "{n} textos revisados"
count-revised-one: "{n} texto revisado"

# A post
classrooms: Las clases
students: estudiantes
students-one: estudiante
ages-line: "{ages} años"

# The handbook's front
figures: El libro en cifras
figure-stories: relatos
figure-stories-one: relato
figure-authors: autoras y autores
figure-authors-one: autora o autor
figure-people: personas
figure-people-one: persona
figure-schools: centros educativos
figure-schools-one: centro educativo
figure-countries: "de {all} países"
figure-posts: entradas
figure-posts-one: entrada
figure-languages: idiomas
figure-languages-one: idioma
figure-translations: traducciones
figure-translations-one: traducción
all-sample: "Un libro de ejemplo: todas las personas, los centros y las cifras que aparecen en él son inventados."
no-stories: Aún no hay ningún relato.
part-title: "{number}. {title}"
other-part: Más relatos

# The map on the handbook's front
map: De dónde vienen los relatos
map-line: "{stories}, {countries}"
map-title: "{region}: {line}"
map-about: Un recuadro por país, más o menos donde está situado.
map-most: "Países con más relatos: {list}."
map-count: "{country} {n}"
map-none: "Aún sin relatos: {list}."
map-none-count: "{n} países aún no tienen ninguno."
map-none-count-one: "{n} país aún no tiene ninguno."
map-below: La tabla de abajo da todos los números.
map-table: Los mismos números en una tabla
map-country: País
map-stories: Relatos
and-more: "{n}+"

# The blog's front
no-posts: Aún no hay ninguna entrada.
page-number: "Página {n}"
archive: Por año
archive-title: "{blog}, {year}"
all-goals: Todos los objetivos

# The indexes
find-a-story: Buscar un relato
contents: Contenido
index-lede: Relatos y entradas según lo que busque.
by-country: Por país
by-subject: Por materia
by-goal: Por objetivo
by-tool: Por herramienta
by-language: Por idioma
by-level: Por nivel
by-connectivity: Por conexión
by-tag: Por etiqueta
by-contributor: Por persona
tags: Etiquetas
index-country: Índice por país
index-country-lede: De dónde vienen los relatos y las entradas. Un relato de dos países figura en ambos.
index-subject: Índice por materia
index-subject-lede: Lo que se enseña en las clases. Un relato puede tratar varias materias.
index-goal: Índice por objetivo
index-goal-lede: Los diecisiete Objetivos de Desarrollo Sostenible, y los relatos y entradas que contribuyen a ellos. Un relato puede contribuir a varios.
index-tool: Índice por herramienta
index-tool-lede: Lo que se usa en una clase, del papel al vídeo.
index-language: Índice por idioma
index-language-lede: Los idiomas en que se pueden leer aquí relatos y entradas. Una traducción figura en su propio idioma.
index-level: Índice por nivel
index-level-lede: Los centros en que se dieron las clases.
index-connectivity: Índice por conexión
index-connectivity-lede: La conexión que hace falta para participar.
index-tag: Etiquetas
index-tag-lede: Palabras que se dieron a los textos al escribirlos o traducirlos.
index-contributor: Índice por persona
goals-key: Arriba, el objetivo; abajo, cuántos relatos y entradas contribuyen a él.
for-key: "en «{key}»"
from-region: "{n} de {region}"
all-keys: "Ver todo ({n})"
countries-missing: "Aún no ha escrito nadie desde estos países: {countries}."
elsewhere: Otros países
posts-counted: "{n} entradas"
posts-counted-one: "{n} entrada"
others-counted: "{n} páginas más"
others-counted-one: "{n} página más"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "Buscar"
search-words: "Buscar palabras"
search-narrow: "Acotar la búsqueda"
search-any: "cualquiera"
search-found: "Encontrados: {n}"
search-none: "No se encontró nada. Pruebe con menos palabras o con otras."
search-lost: "No se pudo cargar la búsqueda. Los índices de abajo llevan a todos los textos."
search-more: "Mostrar más"
list-description: "{key}: {line}"
list-stories: En el manual
list-posts: En el blog
list-others: Otras páginas
feed-list: Suscribirse al canal de esta lista (Atom)

# The portal
the-handbook: El manual
the-blog: El blog
story-count: "{n} relatos"
story-count-one: "{n} relato"
post-count: "{n} intercambios entre clases"
post-count-one: "{n} intercambio entre clases"
new-stories: Novedades del manual
latest-exchange: El último intercambio
read-post: "Leer «{title}»"
more: Más
who-has-written: Quién ha escrito hasta ahora
region-asia: Asia
region-europe: Europa
countries-of: "{n} de {all} países"
coming-events: Próximos eventos
one-voice: Una voz
read-questions: Leer las preguntas
how-to-take-part: Cómo participar
still-missing: "Aún faltan: {countries}."
not-written: "{n} países aún no han escrito."

# What changed in a text
diff-line: "{added}, {removed}"
diff-added: "añadido:"
diff-removed: "eliminado:"
diff-same-words: Las palabras son las mismas.
diff-cut: Hay más cambios de los que se muestran aquí.
diff-title: Título
diff-summary: Resumen
diff-picture: Imagen
diff-caption: Pie de imagen
diff-note: Nota

# The fronts of the other kinds
collaborations-about: Clases de Asia y Europa que trabajan juntas en una pregunta durante unos meses.
calls-about: Preguntas al profesorado sobre lo que ha funcionado. Las respuestas se convierten en relatos.
events-about: Seminarios web, congresos y talleres, hechos por docentes y para docentes.
newsletters-about: Las novedades de los libros, de vez en cuando.
voices-about: Unas palabras de estudiantes, docentes y familias, y desde dónde escriben.
collaboration-state-open: Convocatoria abierta
collaboration-state-ahead: Próximamente
collaboration-state-running: En curso
collaboration-state-past: Finalizada
call-state-now: Abiertas ahora
call-state-ahead: Próximamente
call-state-past: Cerradas
event-state-ahead: Próximos
event-state-past: Pasados
open-until: "Abierta hasta el {date}"
opens-on: "Se abre el {date}"
closed-on: "Cerrada el {date}"
newsletter-issue: "Número {n}"
series-number: "Número {n}"

# The colophon
colophon-about: Cómo se hizo este sitio, y a partir de qué.
in-figures: En cifras
made-from: A partir de qué se hizo
revision: Revisión
working-tree: archivos que aún no están en ningún commit
made-with: Programa
program: "Colophon {version}"
publisher: Publicado por
cite-book: "{book}, {publisher}, {year}."
cite-book-undated: "{book}, {publisher}."
editions: Ediciones
checked: Cómo se comprueban los relatos
checked-text: Antes de que aparezca un texto, un programa comprueba su forma, sus enlaces, sus imágenes y si las personas que se ven han dado su acuerdo. Lo que está mal se dice con palabras sencillas, y el texto espera hasta que se corrija. Cada cambio se guarda, con el nombre de quien lo hizo.
write-text: Los relatos los escriben docentes. Para añadir uno, o para corregir un error, empiece aquí.
for-programs: Para programas
for-programs-text: Los mismos textos como datos, en las mismas condiciones.
data-entries: todos los textos, con su autoría y sus fechas
data-people: todas las personas que han escrito
data-coverage: cuántos textos tiene cada país
data-editions: las ediciones
data-build: a partir de qué se generó este sitio
feed: Canal
feed-atom: "{title} (Atom)"
feed-json: "{title} (JSON)"

# Pages that are not there
withdrawn-title: Este texto se ha retirado
withdrawn-on: "Fecha de retirada:"
withdrawn-reason: "Motivo indicado:"
moved-title: Esta página ha cambiado de dirección
moved-text: "Ahora está aquí:"
not-found-title: Esta página no está aquí
not-found-text: Puede que la dirección sea antigua o que tenga una letra equivocada. Los libros están aquí.

# Other kinds of entries
coordinators: Coordinación
call-open: Convocatoria
made-output: Se publica en
virtual-activities: En línea
practical-activities: En el aula
for-whom: Para quién
reported-line: "{figures}, según {source}"
reported-line-plain: "{figures}, según los datos comunicados"
reported-schools: "{n} centros educativos"
reported-schools-one: "{n} centro educativo"
reported-countries: "{n} países"
reported-countries-one: "{n} país"
reported-teachers: "{n} docentes"
reported-teachers-one: "{n} docente"
reported-students: "{n} estudiantes"
reported-students-one: "{n} estudiante"
contact: Contacto
questions: Las preguntas
question-required: obligatoria
others: Si no es su caso
event-webinar: Seminario web
event-conference: Congreso
event-workshop: Taller
when: Cuándo
where: Dónde
in-languages: Idiomas
sessions: Sesiones
speakers: Intervienen
registration: Para inscribirse
registered: Personas inscritas
registered-of: "{n} de {all} plazas"
organisers: Organización
partners: Entidades colaboradoras
host: Entidad anfitriona
series: Serie
conclusions: Conclusiones
editor: Redacción
features: En este número
age-line: "{n} años"
came-of-it: Qué resultó de ello
call-answered: Respuestas hasta ahora
part-of: Forma parte de
answers-call: Responde a
send-answers: Envíe sus respuestas a
question-short: unas líneas
question-long: la extensión que quiera
question-choice: una opción
question-file: un archivo
register: Inscribirse
session: Sesión
session-time: Hora
times-in: "Todas las horas: {zone}"
series-others: Otros eventos de esta serie

# The body of a text
alert-note: Nota
alert-tip: Consejo
alert-important: Importante
alert-warning: Advertencia
alert-caution: Precaución
footnotes: Notas
footnote: "Nota {n}"
footnote-back: "Volver al texto de la nota {n}"
footnote-back-to: "Volver al texto de la nota {n}, lugar {occurrence}"
table: Tabla

# Dates
date: "{day} de {month} de {year}"
date-range: "del {from} al {to}"
date-range-year: "del {day} de {month} al {last-day} de {last-month} de {year}"
date-range-month: "del {day} al {last-day} de {month} de {year}"
month-1: enero
month-2: febrero
month-3: marzo
month-4: abril
month-5: mayo
month-6: junio
month-7: julio
month-8: agosto
month-9: septiembre
month-10: octubre
month-11: noviembre
month-12: diciembre
# Preview: these lines stand on no page of the site
preview: Vista previa
preview-uncommitted: aún no está en ningún commit
preview-messages: "{n} mensajes sobre este texto"
preview-messages-one: "{n} mensaje sobre este texto"
preview-more: "{n} mensajes más: «colophon check» los muestra todos."
preview-more-one: "{n} mensaje más: «colophon check» los muestra todos."
preview-error: Error
preview-warning: Advertencia
preview-note: Nota
preview-fix: "Qué hacer:"
preview-invalid: Este texto aún no se puede mostrar. Corrija lo que se indica aquí y guárdelo.
preview-not-approved: Este texto se muestra cuando lo han aprobado suficientes personas.
preview-nothing: Aún no hay páginas. Corrija lo que se indica aquí y guárdelo.
preview-obstacles: Los ajustes o las plantillas tienen errores. Usted ve las últimas páginas que se pudieron hacer.
preview-unreadable: No se pudieron leer los archivos. Usted ve las últimas páginas que se pudieron hacer.
preview-lost: La vista previa ha terminado. Esta página ya no cambia.

# The Sustainable Development Goals
goal-1: Fin de la pobreza
goal-2: Hambre cero
goal-3: Salud y bienestar
goal-4: Educación de calidad
goal-5: Igualdad de género
goal-6: Agua limpia y saneamiento
goal-7: Energía asequible y no contaminante
goal-8: Trabajo decente y crecimiento económico
goal-9: Industria, innovación e infraestructura
goal-10: Reducción de las desigualdades
goal-11: Ciudades y comunidades sostenibles
goal-12: Producción y consumo responsables
goal-13: Acción por el clima
goal-14: Vida submarina
goal-15: Vida de ecosistemas terrestres
goal-16: Paz, justicia e instituciones sólidas
goal-17: Alianzas para lograr los objetivos

# The handbook as a file for readers of books (EPUB)
read-epub: "Leer en EPUB"
print-pdf: "PDF para imprimir ({paper})"
book-volume: "Volumen {number} de {total}"
book-part-title: "{book} {number}: {title}"
book-title-page: "Portada"
book-imprint: "Datos de publicación"
book-indexes: "Índices"
book-contributors: "Quiénes hicieron este libro"
book-authors: "Autoría"
book-landmarks: "Lugares de este libro"
book-start: "El primer relato"
book-identifier: "Identificador"
book-colophon-about: "Cómo se hizo este libro y a partir de qué."
book-accessibility: "Leer con un lector de pantalla"
book-accessible: "Cada relato se puede oír o tocar en lugar de verlo. El libro tiene un índice general, títulos, índices y notas con enlaces de ida y vuelta. Se puede agrandar la letra y cambiar los colores. Nada parpadea ni hace ruido."
book-accessible-pictures: "Todas las imágenes están descritas con palabras."
book-pictures-undescribed: "Algunas imágenes no están descritas con palabras: quien no las ve no sabe qué muestran."

# The same text without markup: story.txt and radio.txt
other-forms: "En otras formas:"
plain-text: "Texto sin formato"
radio-script: "Guion de radio"
text-address: "En la web"
text-addresses: "Direcciones"
text-picture: "[Imagen: {about}]"
radio-time: "Tiempo de lectura en voz alta: unos {n} minutos ({time})."
radio-time-one: "Tiempo de lectura en voz alta: cerca de {n} minuto ({time})."
radio-times: "Los tiempos entre corchetes dicen cuándo empieza una parte; no se leen."
radio-names: "Nombres para preparar; no se leen aquí:"
radio-between-cells: "; "
radio-gap-address: "(la dirección está en el texto escrito)"
radio-gap-note: " (el texto escrito tiene aquí una nota larga)"
radio-gap-example: "(El texto escrito tiene aquí un ejemplo que no se puede leer en voz alta.)"

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: Arte
term-biology: Biología
term-chemistry: Química
term-civics: Educación cívica
term-economics: Economía
term-geography: Geografía
term-history: Historia
term-languages: Idiomas
term-literature: Literatura
term-mathematics: Matemáticas
term-music: Música
term-physical-education: Educación física
term-physics: Física
term-technology: Tecnología
term-vocational: Formación profesional
term-well-being: Bienestar
term-camera: Cámara
term-cardboard: Cartón
term-kitchen-goods: Cosas de la cocina
term-library-bus: Bibliobús
term-messaging-app: Aplicación de mensajería
term-notebook: Cuaderno
term-postal-letter: Carta por correo
term-printed-sheet: Hoja impresa
term-radio: Radio
term-shared-document: Documento compartido
term-telephone: Teléfono
term-video-call: Videollamada
term-voice-message: Mensaje de voz

"""##),
    TemplateFile(
      name: "words/fr.yml",
      text: ##"""
# The French words of the pages; complete: every line of en.yml has its line here.
# {name} stands for what a page puts in. A line that ends in -one is used for 0 and 1.
# Before : and inside « » stands a no-break space, before ; ! ? a narrow one.
# Reviewed by: nobody yet (a native reader is welcome).

# Finding one's way
skip: Aller au texte
site-navigation: Site
where-you-are: Vous êtes ici
languages-navigation: Langues
pages-navigation: Pages
home: Accueil
handbook: Manuel
blog: Blog
index: Index
take-part: Participer
colophon: Colophon
about-navigation: À propos de ce site
collaborations: Collaborations
calls: Appels à bonnes pratiques
events: Événements
newsletters: Lettres d’information
voices: Voix
page-title: "{page} · {site}"
newer: Plus récents
older: Plus anciens
page-before: Page précédente
page-after: Page suivante
earlier-page: Plus haut dans le livre
later-page: Plus loin dans le livre
next-story: Récit suivant
previous-story: Récit précédent
feed-blog: Suivre par un fil (Atom)
feed-handbook: Suivre les nouveaux récits par un fil (Atom)
feed-title: "{title} : fil"
feed-about: "{title} : {about}"

# Every text
sample-banner: "Un exemple inventé : les personnes, les écoles et les événements de ce texte ne sont pas réels."
draft-banner: "Un brouillon : cette page n’est pas encore publiée."
waiting-banner: Ce texte n’est pas montré avant son jour, indiqué après « publish ».
sample: exemple inventé
also-in: Aussi en
in-language: "en {language}"
translated-from: "Une traduction. Langue de l’original :"
behind: L’original a changé depuis cette traduction.
behind-since: "L’original a changé depuis cette traduction ({date})."
patched: L’original a changé depuis cette traduction. L’essentiel est déjà corrigé ici.
patched-since: "L’original a changé depuis cette traduction ({date}). L’essentiel est déjà corrigé ici."
read-original: Lire l’original.
unnamed-author: une personne qui n’est pas nommée
unnamed-teacher: une personne qui enseigne
unnamed-student: une ou un élève
unnamed-school-leader: une personne qui dirige une école
unnamed-parent: un parent d’élève
unnamed-researcher: une personne qui fait de la recherche
unnamed-expert: une personne experte
list-comma: ", "
list-and: " et "
colon: " : "
full-stop: .
open-bracket: " ("
close-bracket: )
range: "{from}–{to}"

# A story at a glance
at-a-glance: En un coup d’œil
in-this-story: Dans ce récit
ages: Âges
level: Niveau
setting: Cadre
duration: Durée
learner-needs: Ce qu’il faut à l’élève
subjects: Matières
tools: Outils
techniques: Manières d’enseigner
goals: Objectifs
goal: "{number}. {title}"
award: Prix
award-line: "{name}, {by}, {year}"

level-secondary: Collège
level-high: Lycée
level-vocational: Enseignement professionnel
setting-online: En ligne
setting-blended: Hybride
setting-classroom: En classe
setting-offline: Hors ligne
connectivity-none: Sans connexion
connectivity-low: Faible connexion
connectivity-broadband: Haut débit
needs-none: "Rien : ni téléphone ni réseau"
needs-low: "Peu : un téléphone, un peu de données"
needs-broadband: "Haut débit : de la vidéo sans coupure"
duration-min-one: "{n} minute"
duration-min: "{n} minutes"
duration-hour-one: "{n} heure"
duration-hour: "{n} heures"
duration-lesson-one: "{n} cours"
duration-lesson: "{n} cours"
duration-day-one: "{n} jour"
duration-day: "{n} jours"
duration-week-one: "{n} semaine"
duration-week: "{n} semaines"
duration-month-one: "{n} mois"
duration-month: "{n} mois"

# People
role-teacher: enseignante ou enseignant
role-student: élève
role-school-leader: direction d’école
role-parent: parent d’élève
role-researcher: chercheuse ou chercheur
role-expert: experte ou expert
helped-reviewer: relecture
helped-translator: traduction
helped-editor: édition
helped-illustrator: images
people: Personnes
people-count: "{n} personnes"
people-count-one: "{n} personne"
schools: Écoles
school-count: "{n} écoles"
school-count-one: "{n} école"
text-count: "{n} textes"
text-count-one: "{n} texte"
person-role: Fonction
person-school: École
person-country: Pays
person-links: Sur le web
school-city: Ville

# How it came to be
made-story: L’histoire de ce récit
made-post: L’histoire de ce billet
made-entry: L’histoire de cette page
written-by: Écrit par
with-the-help-of: Avec l’aide de
reviewed-by: Relu par
see-changes: Voir ce qui a changé
first-written: Première version
last-revised: Dernière révision
revised-times: "version {n}"
in-book-since: Dans le livre depuis
how-changed: "Comment « {title} » a changé"
version-count: "{n} versions, la plus récente d’abord"
version-count-one: "{n} version"
all-versions: Toutes les versions
read-now: Lire le texte tel qu’il est aujourd’hui
exchanged: Échange
pictures: Images
published: Publication
licence: Licence
to-cite: Pour citer ce texte
cite: "{authors}, « {title} », dans {book}, {site}, {year}."
cite-undated: "{authors}, « {title} », dans {book}, {site}."
cite-files: "Dans un fichier :"
cite-message: Si vous utilisez ce récit, merci de le citer comme ci-dessous.
licence-cc-by: Vous pouvez copier, traduire et adapter ce texte, si vous nommez ses autrices et auteurs
licence-cc-by-sa: Vous pouvez copier, traduire et adapter ce texte, si vous nommez ses autrices et auteurs et partagez aux mêmes conditions ce que vous en faites
licence-cc-by-nc: Vous pouvez copier, traduire et adapter ce texte, mais pas contre de l’argent, si vous nommez ses autrices et auteurs
licence-cc-by-nc-sa: Vous pouvez copier, traduire et adapter ce texte, mais pas contre de l’argent, si vous nommez ses autrices et auteurs et partagez aux mêmes conditions ce que vous en faites
licence-cc-by-nd: Vous pouvez copier ce texte sans le changer, si vous nommez ses autrices et auteurs
licence-cc-by-nc-nd: Vous pouvez copier ce texte sans le changer, mais pas contre de l’argent, si vous nommez ses autrices et auteurs
licence-cc0: Vous pouvez faire de ce texte ce que vous voulez
licence-other: La licence dit ce que vous pouvez faire de ce texte

# Les éditions et ce qu’elles ont changé
editions-about: "Le livre tel qu’il était à certains jours. Chaque édition peut être refaite, mot pour mot."
edition-title: "Édition {name}"
edition-line: "Édition {name}, {date}"
edition-after: "Avec des changements depuis l’édition {name} du {date}"
changed-since: "Ce qui a changé depuis l’édition {name}"
changed-in: "Ce qui a changé dans l’édition {name}"
not-yet-edition: pas encore une édition
edition-again: "Pour refaire cette édition :"
nothing-changed: Rien n’a changé pour les lecteurs.
change-new-stories: Nouveaux récits
change-new-posts: Nouveaux billets
change-new-others: Nouvelles pages
change-translated: Nouvelles traductions
change-revised: Révisés
change-renamed: À une nouvelle adresse
change-people: "Pour la première fois ici : {list}."
change-countries: "Nouveaux pays : {list}."
change-gone: "{n} textes ne sont plus ici."
change-gone-one: "{n} texte n’est plus ici."
words-added: "{n} mots ajoutés"
words-added-one: "{n} mot ajouté"
words-removed: "{n} mots supprimés"
words-removed-one: "{n} mot supprimé"
count-new-stories: "{n} nouveaux récits"
count-new-stories-one: "{n} nouveau récit"
count-new-posts: "{n} nouveaux billets"
count-new-posts-one: "{n} nouveau billet"
count-new-others: "{n} autres nouvelles pages"
count-new-others-one: "{n} autre nouvelle page"
count-translated: "{n} nouvelles traductions"
count-translated-one: "{n} nouvelle traduction"
count-revised: "{n} textes révisés"
count-revised-one: "{n} texte révisé"

# A post
classrooms: Les classes
students: élèves
students-one: élève
ages-line: "{ages} ans"

# The handbook's front
figures: Le livre en chiffres
figure-stories: récits
figure-stories-one: récit
figure-authors: autrices et auteurs
figure-authors-one: autrice ou auteur
figure-people: personnes
figure-people-one: personne
figure-schools: écoles
figure-schools-one: école
figure-countries: "pays sur {all}"
figure-posts: billets
figure-posts-one: billet
figure-languages: langues
figure-languages-one: langue
figure-translations: traductions
figure-translations-one: traduction
all-sample: "Un livre d’exemple : toutes les personnes, les écoles et les chiffres y sont inventés."
no-stories: Pas encore de récit.
part-title: "{number}. {title}"
other-part: Autres récits

# The map on the handbook's front
map: D’où viennent les récits
map-line: "{stories}, {countries}"
map-title: "{region} : {line}"
map-about: Un carreau par pays, à peu près là où il se trouve.
map-most: "Le plus de récits : {list}."
map-count: "{country} {n}"
map-none: "Pas encore de récit : {list}."
map-none-count: "{n} pays n’en ont pas encore."
map-none-count-one: "{n} pays n’en a pas encore."
map-below: Le tableau ci-dessous donne tous les nombres.
map-table: Les mêmes nombres en tableau
map-country: Pays
map-stories: Récits
and-more: "{n}+"

# The handbook as a file for readers of books (EPUB)
read-epub: Lire en EPUB
print-pdf: PDF à imprimer ({paper})
book-volume: Volume {number} sur {total}
book-part-title: "{book} {number} : {title}"
book-title-page: Page de titre
book-imprint: Mentions légales
book-indexes: Index
book-contributors: Qui a fait ce livre
book-authors: Autrices et auteurs
book-landmarks: Repères dans ce livre
book-start: Le premier récit
book-identifier: Identifiant
book-colophon-about: "Comment ce livre a été fait, et à partir de quoi."
book-accessibility: "Lire avec un lecteur d’écran"
book-accessible: "Chaque récit peut être entendu ou touché au lieu d’être vu. Le livre a un sommaire, des titres, des index, et des notes avec un lien aller et retour. On peut agrandir ses lettres et changer ses couleurs. Rien n’y clignote et rien n’y fait de bruit."
book-accessible-pictures: Chaque image est décrite avec des mots.
book-pictures-undescribed: "Certaines images ne sont pas décrites avec des mots : qui ne les voit pas ne sait pas ce qu’elles montrent."

# The blog's front
no-posts: Pas encore de billet.
page-number: "Page {n}"
archive: Par année
archive-title: "{blog}, {year}"
all-goals: Tous les objectifs

# Les index
find-a-story: Trouver un récit
contents: Sommaire
index-lede: "Les récits et les billets, selon ce que vous cherchez."
by-country: Par pays
by-subject: Par matière
by-goal: Par objectif
by-tool: Par outil
by-language: Par langue
by-level: Par niveau
by-connectivity: Par connexion
by-tag: Par mot-clé
by-contributor: Par personne
tags: Mots-clés
index-country: Index par pays
index-country-lede: D’où viennent les récits et les billets. Un récit écrit par deux pays figure sous les deux.
index-subject: Index par matière
index-subject-lede: Ce que les leçons enseignent. Un récit peut toucher plusieurs matières.
index-goal: Index par objectif
index-goal-lede: "Les dix-sept objectifs de développement durable, et les récits et billets qui les servent. Un récit peut en servir plusieurs."
index-tool: Index par outil
index-tool-lede: "Ce dont une leçon se sert, du papier à la vidéo."
index-language: Index par langue
index-language-lede: Les langues dans lesquelles on peut lire ici des récits et des billets. Une traduction figure sous sa propre langue.
index-level: Index par niveau
index-level-lede: Les écoles où les leçons ont été données.
index-connectivity: Index par connexion
index-connectivity-lede: La connexion qu’il faut à un élève pour participer.
index-tag: Mots-clés
index-tag-lede: Les mots que les personnes qui ont écrit ou traduit ont donnés à leurs textes.
index-contributor: Index par personne
goals-key: "En haut, l’objectif ; en bas, le nombre de récits et de billets qui le servent."
for-key: "pour {key}"
from-region: "{n} : {region}"
all-keys: "Les {n}"
countries-missing: "Personne n’a encore écrit depuis ces pays : {countries}."
elsewhere: Autres pays
posts-counted: "{n} billets"
posts-counted-one: "{n} billet"
others-counted: "{n} autres pages"
others-counted-one: "{n} autre page"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "Chercher"
search-words: "Chercher des mots"
search-narrow: "Préciser la recherche"
search-any: "tous"
search-found: "Trouvés : {n}"
search-none: "Rien n’a été trouvé. Essayez moins de mots, ou d’autres."
search-lost: "La recherche n’a pas pu être chargée. Les index ci-dessous mènent à tous les textes."
search-more: "En montrer plus"
list-description: "{key} : {line}"
list-stories: Dans le manuel
list-posts: Sur le blog
list-others: Autres pages
feed-list: Suivre cette liste par un fil (Atom)

# The portal
the-handbook: Le manuel
the-blog: Le blog
story-count: "{n} récits"
story-count-one: "{n} récit"
post-count: "{n} échanges entre classes"
post-count-one: "{n} échange entre classes"
new-stories: Nouveau dans le manuel
latest-exchange: Le dernier échange
read-post: "Lire « {title} »"
more: Plus
who-has-written: Qui a écrit jusqu’ici
region-asia: Asie
region-europe: Europe
countries-of: "{n} pays sur {all}"
coming-events: Événements à venir
one-voice: Une voix
read-questions: Lire les questions
how-to-take-part: Comment participer
still-missing: "Manquent encore : {countries}."
not-written: "{n} pays n’ont pas encore écrit."

# What changed in a text
diff-line: "{added}, {removed}"
diff-added: "ajouté :"
diff-removed: "supprimé :"
diff-same-words: Les mots sont les mêmes.
diff-cut: D’autres changements ne sont pas montrés ici.
diff-title: Titre
diff-summary: Résumé
diff-picture: Image
diff-caption: Légende
diff-note: Note

# The fronts of the other kinds
collaborations-about: Des classes d’Asie et d’Europe qui travaillent ensemble sur une question, pendant quelques mois.
calls-about: Des questions aux enseignantes et enseignants sur ce qui a marché. Les réponses deviennent des récits.
events-about: Webinaires, conférences et ateliers, par et pour celles et ceux qui enseignent.
newsletters-about: Les nouveautés des livres, de temps en temps.
voices-about: Quelques mots d’élèves, d’enseignantes, d’enseignants et de parents, et d’où ils viennent.
collaboration-state-open: Appel ouvert
collaboration-state-ahead: À venir
collaboration-state-running: En cours
collaboration-state-past: Terminée
call-state-now: Ouverts
call-state-ahead: À venir
call-state-past: Clos
event-state-ahead: À venir
event-state-past: Passés
open-until: "Ouvert jusqu’au {date}"
opens-on: "Ouvre le {date}"
closed-on: "Clos le {date}"
newsletter-issue: "Numéro {n}"
series-number: "Numéro {n}"

# The colophon
colophon-about: Comment ce site a été fait, et à partir de quoi.
in-figures: En chiffres
made-from: À partir de quoi
revision: Révision
working-tree: des fichiers qui ne sont pas encore validés
made-with: Programme
program: "Colophon {version}"
publisher: Éditeur
cite-book: "{book}, {publisher}, {year}."
cite-book-undated: "{book}, {publisher}."
editions: Éditions
checked: Comment les récits sont vérifiés
checked-text: Avant qu’un texte paraisse, un programme vérifie sa forme, ses liens, ses images, et l’accord des personnes montrées. Ce qui ne va pas est dit en mots simples, et le texte attend d’être corrigé. Chaque changement est gardé, avec le nom de qui l’a fait.
write-text: Ce sont des enseignantes et des enseignants qui écrivent les récits. Pour en ajouter un ou pour corriger une erreur, commencez ici.
for-programs: Pour les programmes
for-programs-text: Les mêmes textes comme données, aux mêmes conditions.
data-entries: tous les textes, avec leurs auteurs et leurs dates
data-people: toutes les personnes qui ont écrit
data-coverage: combien de textes a chaque pays
data-editions: les éditions
data-build: à partir de quoi ce site a été construit
feed: Fil
feed-atom: "{title} (Atom)"
feed-json: "{title} (JSON)"

# Pages that are not there
withdrawn-title: Ce texte a été retiré
withdrawn-on: "Date du retrait :"
withdrawn-reason: "La raison donnée :"
moved-title: Cette page a changé d’adresse
moved-text: "Elle est maintenant ici :"
not-found-title: Cette page n’est pas ici
not-found-text: L’adresse est peut-être ancienne, ou une lettre y est fausse. Les livres sont ici.

# Other kinds of entries
coordinators: Coordination
call-open: Appel
made-output: Elle produit
virtual-activities: En ligne
practical-activities: En classe
for-whom: Pour qui
reported-line: "{figures}, selon {source}"
reported-line-plain: "{figures}, chiffres rapportés"
reported-schools: "{n} écoles"
reported-schools-one: "{n} école"
reported-countries: "{n} pays"
reported-teachers: "{n} enseignantes et enseignants"
reported-teachers-one: "{n} enseignante ou enseignant"
reported-students: "{n} élèves"
reported-students-one: "{n} élève"
contact: Contact
questions: Les questions
question-required: obligatoire
others: Si ce n’est pas vous
event-webinar: Webinaire
event-conference: Conférence
event-workshop: Atelier
when: Quand
where: Où
in-languages: Langues
sessions: Séances
speakers: Interviennent
registration: Pour s’inscrire
registered: Personnes inscrites
registered-of: "{n} places prises sur {all}"
organisers: Organisation
partners: Partenaires
host: Accueil
series: Série
conclusions: Conclusions
editor: Rédaction
features: Dans ce numéro
age-line: "{n} ans"
came-of-it: Ce qui en est né
call-answered: Les réponses jusqu’ici
part-of: Fait partie de
answers-call: Une réponse à
send-answers: "Envoyez vos réponses à"
question-short: quelques lignes
question-long: autant que vous voulez
question-choice: un choix
question-file: un fichier
register: S’inscrire
session: Séance
session-time: Heure
times-in: "Toutes les heures : {zone}"
series-others: Autres événements de cette série

# The body of a text
alert-note: Remarque
alert-tip: Conseil
alert-important: Important
alert-warning: Avertissement
alert-caution: Attention
footnotes: Notes
footnote: "Note {n}"
footnote-back: "Retour au texte de la note {n}"
footnote-back-to: "Retour au texte de la note {n}, endroit {occurrence}"
table: Tableau

# The same text without markup: story.txt and radio.txt
other-forms: "Sous d’autres formes :"
plain-text: Texte brut
radio-script: Texte pour la radio
text-address: Sur le web
text-addresses: Adresses
text-picture: "[Image : {about}]"
radio-time: "Durée de lecture : environ {n} minutes ({time})."
radio-time-one: "Durée de lecture : environ {n} minute ({time})."
radio-times: "Les temps entre crochets disent quand une partie commence ; ne pas les lire."
radio-names: "Noms à préparer, à ne pas lire ici :"
radio-between-cells: " ; "
radio-gap-address: "(l’adresse est dans le texte écrit)"
radio-gap-note: " (le texte écrit a ici une longue note)"
radio-gap-example: "(Le texte écrit a ici un exemple qui ne se lit pas à voix haute.)"

# Dates
date: "{day} {month} {year}"
date-range: "du {from} au {to}"
date-range-year: "du {day} {month} au {last-day} {last-month} {year}"
date-range-month: "du {day} au {last-day} {month} {year}"
month-1: janvier
month-2: février
month-3: mars
month-4: avril
month-5: mai
month-6: juin
month-7: juillet
month-8: août
month-9: septembre
month-10: octobre
month-11: novembre
month-12: décembre
# Aperçu : ces lignes ne figurent sur aucune page du site
preview: Aperçu
preview-uncommitted: pas encore dans un commit
preview-messages: "{n} messages sur ce texte"
preview-messages-one: "{n} message sur ce texte"
preview-more: "{n} autres messages : « colophon check » les montre tous."
preview-more-one: "{n} autre message : « colophon check » les montre tous."
preview-error: Erreur
preview-warning: Avertissement
preview-note: Note
preview-fix: "Que faire :"
preview-invalid: Ce texte ne peut pas encore être montré. Corrigez ce qui est indiqué ici et enregistrez-le.
preview-not-approved: Ce texte est montré quand assez de personnes l’ont approuvé.
preview-nothing: Il n’y a pas encore de pages. Corrigez ce qui est indiqué ici et enregistrez-le.
preview-obstacles: Les réglages ou les modèles ont des erreurs. Vous voyez les dernières pages qui ont pu être faites.
preview-unreadable: Les fichiers n’ont pas pu être lus. Vous voyez les dernières pages qui ont pu être faites.
preview-lost: L’aperçu est terminé. Cette page ne change plus.

# The Sustainable Development Goals
goal-1: Pas de pauvreté
goal-2: Faim « zéro »
goal-3: Bonne santé et bien-être
goal-4: Éducation de qualité
goal-5: Égalité entre les sexes
goal-6: Eau propre et assainissement
goal-7: Énergie propre et d’un coût abordable
goal-8: Travail décent et croissance économique
goal-9: Industrie, innovation et infrastructure
goal-10: Inégalités réduites
goal-11: Villes et communautés durables
goal-12: Consommation et production responsables
goal-13: Mesures relatives à la lutte contre les changements climatiques
goal-14: Vie aquatique
goal-15: Vie terrestre
goal-16: Paix, justice et institutions efficaces
goal-17: Partenariats pour la réalisation des objectifs

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: Arts plastiques
term-biology: Biologie
term-chemistry: Chimie
term-civics: Éducation civique
term-economics: Économie
term-geography: Géographie
term-history: Histoire
term-languages: Langues
term-literature: Littérature
term-mathematics: Mathématiques
term-music: Musique
term-physical-education: Éducation physique
term-physics: Physique
term-technology: Technologie
term-vocational: Enseignement professionnel
term-well-being: Bien-être
term-camera: Appareil photo
term-cardboard: Carton
term-kitchen-goods: Ce qu’il y a dans la cuisine
term-library-bus: Bibliobus
term-messaging-app: Messagerie
term-notebook: Cahier
term-postal-letter: Lettre par la poste
term-printed-sheet: Feuille imprimée
term-radio: Radio
term-shared-document: Document partagé
term-telephone: Téléphone
term-video-call: Appel vidéo
term-voice-message: Message vocal

"""##),
    TemplateFile(
      name: "words/hi.yml",
      text: ##"""
# The Hindi words of the pages; complete: every line of en.yml has its line here.
# Reviewed by: nobody yet (a native reader is welcome).
# {name} stands for what a page puts in. A line that ends in -one is used for 0 and 1.

# Finding one's way
skip: मुख्य सामग्री पर जाएँ
site-navigation: साइट
where-you-are: आप यहाँ हैं
languages-navigation: भाषाएँ
pages-navigation: पृष्ठ
home: मुखपृष्ठ
handbook: पुस्तिका
blog: ब्लॉग
index: अनुक्रमणिका
take-part: भाग लें
colophon: प्रकाशन विवरण
about-navigation: इस साइट के बारे में
collaborations: साझा परियोजनाएँ
calls: अच्छे तरीकों के लिए आमंत्रण
events: कार्यक्रम
newsletters: समाचार-पत्रिकाएँ
voices: आवाज़ें
page-title: "{page} · {site}"
newer: नए लेख
older: पुराने लेख
page-before: पिछला पृष्ठ
page-after: अगला पृष्ठ
earlier-page: पुस्तक का पिछला भाग
later-page: पुस्तक का अगला भाग
next-story: अगली कहानी
previous-story: पिछली कहानी
feed-blog: फ़ीड (Atom) से नई जानकारी पाएँ
feed-handbook: फ़ीड (Atom) से नई कहानियाँ पाएँ
feed-title: "{title}: फ़ीड"
feed-about: "{title}: {about}"

# Every text
sample-banner: "यह एक काल्पनिक नमूना है: इसके लोग, स्कूल और घटनाएँ वास्तविक नहीं हैं।"
draft-banner: "यह एक मसौदा है: यह पृष्ठ अभी प्रकाशित नहीं हुआ है।"
waiting-banner: यह लेख अपने दिन से पहले नहीं दिखाया जाता; वह दिन “publish” के बाद लिखा है।
sample: काल्पनिक नमूना
also-in: "इन भाषाओं में भी:"
in-language: "{language} में"
translated-from: "यह अनुवाद है। मूल लेख की भाषा:"
behind: इस अनुवाद के बाद मूल लेख बदल गया है।
behind-since: "इस अनुवाद के बाद मूल लेख बदल गया है ({date})।"
patched: इस अनुवाद के बाद मूल लेख बदल गया है। सबसे ज़रूरी बातें यहाँ ठीक कर दी गई हैं।
patched-since: "इस अनुवाद के बाद मूल लेख बदल गया है ({date})। सबसे ज़रूरी बातें यहाँ ठीक कर दी गई हैं।"
read-original: मूल लेख पढ़ें।
unnamed-author: एक अनाम लेखक
unnamed-teacher: एक शिक्षक
unnamed-student: एक विद्यार्थी
unnamed-school-leader: एक स्कूल प्रमुख
unnamed-parent: एक अभिभावक
unnamed-researcher: एक शोधकर्ता
unnamed-expert: एक विशेषज्ञ
list-comma: ", "
list-and: " और "
colon: ": "
full-stop: ।
open-bracket: " ("
close-bracket: )
range: "{from}–{to}"

# A story at a glance
at-a-glance: एक नज़र में
in-this-story: इस कहानी में
ages: आयु
level: स्तर
setting: पढ़ाई का स्वरूप
duration: अवधि
learner-needs: सीखने वाले को क्या चाहिए
subjects: विषय
tools: साधन
techniques: पढ़ाने के तरीके
goals: लक्ष्य
goal: "{number}. {title}"
award: पुरस्कार
award-line: "{name}, {by}, {year}"

level-secondary: माध्यमिक
level-high: उच्च माध्यमिक
level-vocational: व्यावसायिक
setting-online: ऑनलाइन
setting-blended: ऑनलाइन और कक्षा में
setting-classroom: कक्षा में
setting-offline: ऑफ़लाइन
connectivity-none: इंटरनेट के बिना
connectivity-low: कमज़ोर इंटरनेट
connectivity-broadband: ब्रॉडबैंड
needs-none: "कुछ नहीं: न फ़ोन, न नेटवर्क"
needs-low: "कम: एक फ़ोन, थोड़ा डेटा"
needs-broadband: "ब्रॉडबैंड: बिना रुके वीडियो"
duration-min-one: "{n} मिनट"
duration-min: "{n} मिनट"
duration-hour-one: "{n} घंटा"
duration-hour: "{n} घंटे"
duration-lesson-one: "{n} पाठ"
duration-lesson: "{n} पाठ"
duration-day-one: "{n} दिन"
duration-day: "{n} दिन"
duration-week-one: "{n} सप्ताह"
duration-week: "{n} सप्ताह"
duration-month-one: "{n} महीना"
duration-month: "{n} महीने"

# People
role-teacher: शिक्षक
role-student: विद्यार्थी
role-school-leader: स्कूल प्रमुख
role-parent: अभिभावक
role-researcher: शोधकर्ता
role-expert: विशेषज्ञ
helped-reviewer: समीक्षा
helped-translator: अनुवाद
helped-editor: संपादन
helped-illustrator: चित्र
people: लोग
people-count: "{n} लोग"
people-count-one: "{n} व्यक्ति"
schools: स्कूल
school-count: "{n} स्कूल"
school-count-one: "{n} स्कूल"
text-count: "{n} लेख"
text-count-one: "{n} लेख"
person-role: भूमिका
person-school: स्कूल
person-country: देश
person-links: वेब पर
school-city: शहर

# How it came to be
made-story: यह कहानी कैसे बनी
made-post: यह पोस्ट कैसे बनी
made-entry: यह पृष्ठ कैसे बना
written-by: लेखन
with-the-help-of: सहयोग
reviewed-by: समीक्षा
see-changes: देखें कि क्या बदला
first-written: पहली बार लिखा गया
last-revised: पिछला संशोधन
revised-times: "वर्शन {n}"
in-book-since: पुस्तक में कब से
how-changed: "“{title}” में हुए बदलाव"
version-count: "{n} वर्शन, सबसे नया पहले"
version-count-one: "{n} वर्शन"
all-versions: सभी वर्शन
read-now: लेख जैसा अब है, वैसा पढ़ें
exchanged: आदान-प्रदान
pictures: चित्र
published: प्रकाशन
licence: लाइसेंस
to-cite: हवाला देने के लिए
cite: "{authors}, “{title}”, {book}, {site}, {year}।"
cite-undated: "{authors}, “{title}”, {book}, {site}।"
cite-files: "फ़ाइल के रूप में:"
cite-message: अगर आप इस कहानी का उपयोग करें, तो कृपया नीचे लिखे अनुसार इसका हवाला दें।
licence-cc-by: आप इस लेख की नकल, इसका अनुवाद और इसमें बदलाव कर सकते हैं, अगर आप इसके लेखकों के नाम दें
licence-cc-by-sa: आप इस लेख की नकल, इसका अनुवाद और इसमें बदलाव कर सकते हैं, अगर आप इसके लेखकों के नाम दें और जो बनाएँ उसे इन्हीं शर्तों पर साझा करें
licence-cc-by-nc: आप इस लेख की नकल, इसका अनुवाद और इसमें बदलाव कर सकते हैं, पर पैसे के लिए नहीं, अगर आप इसके लेखकों के नाम दें
licence-cc-by-nc-sa: आप इस लेख की नकल, इसका अनुवाद और इसमें बदलाव कर सकते हैं, पर पैसे के लिए नहीं, अगर आप इसके लेखकों के नाम दें और जो बनाएँ उसे इन्हीं शर्तों पर साझा करें
licence-cc-by-nd: आप बिना बदले इस लेख की नकल कर सकते हैं, अगर आप इसके लेखकों के नाम दें
licence-cc-by-nc-nd: आप बिना बदले इस लेख की नकल कर सकते हैं, पर पैसे के लिए नहीं, अगर आप इसके लेखकों के नाम दें
licence-cc0: आप इस लेख का जैसा चाहें उपयोग कर सकते हैं
licence-other: आप इस लेख का क्या उपयोग कर सकते हैं, यह लाइसेंस में लिखा है

# Editions and what they changed
editions-about: "पुस्तक, जैसी वह अलग-अलग दिनों पर थी। हर संस्करण शब्द-दर-शब्द फिर से बनाया जा सकता है।"
edition-title: "संस्करण {name}"
edition-line: "संस्करण {name}, {date}"
edition-after: "संस्करण {name} ({date}) के बाद के बदलावों के साथ"
changed-since: "संस्करण {name} के बाद क्या बदला"
changed-in: "संस्करण {name} में क्या बदला"
not-yet-edition: अभी संस्करण नहीं बना
edition-again: "यह संस्करण फिर से बनाने के लिए:"
nothing-changed: ऐसा कुछ नहीं बदला जो पढ़ने वालों को दिखे।
change-new-stories: नई कहानियाँ
change-new-posts: नई पोस्ट
change-new-others: नए पृष्ठ
change-translated: नए अनुवाद
change-revised: संशोधित
change-renamed: नए पते पर
change-people: "यहाँ पहली बार: {list}।"
change-countries: "नए देश: {list}।"
change-gone: "{n} लेख अब यहाँ नहीं हैं।"
change-gone-one: "{n} लेख अब यहाँ नहीं है।"
words-added: "{n} शब्द जोड़े गए"
words-added-one: "{n} शब्द जोड़ा गया"
words-removed: "{n} शब्द हटाए गए"
words-removed-one: "{n} शब्द हटाया गया"
count-new-stories: "{n} नई कहानियाँ"
count-new-stories-one: "{n} नई कहानी"
count-new-posts: "{n} नई पोस्ट"
count-new-posts-one: "{n} नई पोस्ट"
count-new-others: "{n} अन्य नए पृष्ठ"
count-new-others-one: "{n} अन्य नया पृष्ठ"
count-translated: "{n} नए अनुवाद"
count-translated-one: "{n} नया अनुवाद"
count-revised: "{n} संशोधित लेख"
count-revised-one: "{n} संशोधित लेख"

# A post
classrooms: कक्षाएँ
students: विद्यार्थी
students-one: विद्यार्थी
ages-line: "आयु {ages} वर्ष"

# The handbook's front
figures: पुस्तक के आँकड़े
figure-stories: कहानियाँ
figure-stories-one: कहानी
figure-authors: लेखक
figure-authors-one: लेखक
figure-people: लोग
figure-people-one: व्यक्ति
figure-schools: स्कूल
figure-schools-one: स्कूल
figure-countries: "{all} देशों में से"
figure-posts: पोस्ट
figure-posts-one: पोस्ट
figure-languages: भाषाएँ
figure-languages-one: भाषा
figure-translations: अनुवाद
figure-translations-one: अनुवाद
all-sample: "यह नमूने की पुस्तक है: इसके सभी लोग, स्कूल और आँकड़े काल्पनिक हैं।"
no-stories: अभी कोई कहानी नहीं है।
part-title: "{number}. {title}"
other-part: और कहानियाँ

# The map on the handbook's front
map: कहानियाँ कहाँ से आई हैं
map-line: "{stories}, {countries}"
map-title: "{region}: {line}"
map-about: हर देश के लिए एक खाना, लगभग वहीं जहाँ वह देश है।
map-most: "सबसे ज़्यादा कहानियाँ: {list}।"
map-count: "{country} {n}"
map-none: "अभी कोई कहानी नहीं: {list}।"
map-none-count: "{n} देशों से अभी कोई कहानी नहीं आई है।"
map-none-count-one: "{n} देश से अभी कोई कहानी नहीं आई है।"
map-below: नीचे की तालिका में सभी संख्याएँ दी गई हैं।
map-table: यही संख्याएँ तालिका में
map-country: देश
map-stories: कहानियाँ
and-more: "{n}+"

# The blog's front
no-posts: अभी कोई पोस्ट नहीं है।
page-number: "पृष्ठ {n}"
archive: वर्ष के अनुसार
archive-title: "{blog}, {year}"
all-goals: सभी लक्ष्य

# The indexes
find-a-story: कहानी खोजें
contents: विषय-सूची
index-lede: कहानियाँ और पोस्ट, जो आप खोज रहे हैं उसके अनुसार।
by-country: देश के अनुसार
by-subject: विषय के अनुसार
by-goal: लक्ष्य के अनुसार
by-tool: साधन के अनुसार
by-language: भाषा के अनुसार
by-level: स्तर के अनुसार
by-connectivity: इंटरनेट के अनुसार
by-tag: टैग के अनुसार
by-contributor: लेखक के अनुसार
tags: टैग
index-country: देश के अनुसार अनुक्रमणिका
index-country-lede: कहानियाँ और पोस्ट कहाँ से आई हैं। दो देशों की साझा कहानी दोनों के नीचे दी गई है।
index-subject: विषय के अनुसार अनुक्रमणिका
index-subject-lede: पाठों में क्या सिखाया जाता है। एक कहानी में कई विषय हो सकते हैं।
index-goal: लक्ष्य के अनुसार अनुक्रमणिका
index-goal-lede: सत्रह सतत विकास लक्ष्य, और वे कहानियाँ और पोस्ट जो उनमें योगदान देती हैं। एक कहानी कई लक्ष्यों में योगदान दे सकती है।
index-tool: साधन के अनुसार अनुक्रमणिका
index-tool-lede: पाठ में किन चीज़ों का उपयोग होता है, काग़ज़ से वीडियो तक।
index-language: भाषा के अनुसार अनुक्रमणिका
index-language-lede: वे भाषाएँ जिनमें यहाँ कहानियाँ और पोस्ट पढ़ी जा सकती हैं। अनुवाद अपनी भाषा के नीचे दिया गया है।
index-level: स्तर के अनुसार अनुक्रमणिका
index-level-lede: वे स्कूल जिनमें ये पाठ पढ़ाए गए।
index-connectivity: इंटरनेट के अनुसार अनुक्रमणिका
index-connectivity-lede: भाग लेने के लिए सीखने वाले को कैसा इंटरनेट चाहिए।
index-tag: टैग
index-tag-lede: वे शब्द जो लेखकों और अनुवादकों ने अपने लेखों को दिए हैं।
index-contributor: लेखक के अनुसार अनुक्रमणिका
goals-key: ऊपर लक्ष्य; नीचे यह कि कितनी कहानियाँ और पोस्ट उसमें योगदान देती हैं।
for-key: "({key})"
from-region: "{region} से {n}"
all-keys: "सभी {n}"
countries-missing: "इन देशों से अभी किसी ने नहीं लिखा है: {countries}।"
elsewhere: अन्य देश
posts-counted: "{n} पोस्ट"
posts-counted-one: "{n} पोस्ट"
others-counted: "{n} अन्य पृष्ठ"
others-counted-one: "{n} अन्य पृष्ठ"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "खोजें"
search-words: "शब्द खोजें"
search-narrow: "खोज सीमित करें"
search-any: "कोई भी"
search-found: "मिले: {n}"
search-none: "कुछ नहीं मिला। कम शब्द या दूसरे शब्द आज़माएँ।"
search-lost: "खोज लोड नहीं हो सकी। नीचे की अनुक्रमणिकाएँ हर लेख तक ले जाती हैं।"
search-more: "और दिखाएँ"
list-description: "{key}: {line}"
list-stories: पुस्तिका में
list-posts: ब्लॉग पर
list-others: अन्य पृष्ठ
feed-list: फ़ीड (Atom) से इस सूची की नई जानकारी पाएँ

# The portal
the-handbook: पुस्तिका
the-blog: ब्लॉग
story-count: "{n} कहानियाँ"
story-count-one: "{n} कहानी"
post-count: "कक्षाओं के बीच {n} आदान-प्रदान"
post-count-one: "कक्षाओं के बीच {n} आदान-प्रदान"
new-stories: पुस्तिका में नया
latest-exchange: सबसे नया आदान-प्रदान
read-post: "“{title}” पढ़ें"
more: और
who-has-written: अब तक किसने लिखा है
region-asia: एशिया
region-europe: यूरोप
countries-of: "{all} में से {n} देश"
coming-events: आने वाले कार्यक्रम
one-voice: एक आवाज़
read-questions: प्रश्न पढ़ें
how-to-take-part: कैसे भाग लें
still-missing: "अभी बाकी: {countries}।"
not-written: "{n} देशों से अभी किसी ने नहीं लिखा है।"

# What changed in a text
diff-line: "{added}, {removed}"
diff-added: "जोड़ा गया:"
diff-removed: "हटाया गया:"
diff-same-words: शब्द वही हैं।
diff-cut: यहाँ जितना दिखाया गया है, उससे ज़्यादा बदला है।
diff-title: शीर्षक
diff-summary: सारांश
diff-picture: चित्र
diff-caption: चित्र का शीर्षक
diff-note: टिप्पणी

# The fronts of the other kinds
collaborations-about: एशिया और यूरोप की कक्षाएँ, जो कुछ महीनों तक मिलकर एक प्रश्न पर काम करती हैं।
calls-about: शिक्षकों से प्रश्न कि क्या सफल रहा। उनके उत्तर कहानियाँ बनते हैं।
events-about: वेबिनार, सम्मेलन और कार्यशालाएँ, शिक्षकों की ओर से शिक्षकों के लिए।
newsletters-about: समय-समय पर, पुस्तकों में नया क्या है।
voices-about: सीखने वालों, शिक्षकों और अभिभावकों की कुछ बातें, और वे कहाँ से लिखते हैं।
collaboration-state-open: भाग लेने का आमंत्रण
collaboration-state-ahead: आने वाली
collaboration-state-running: जारी
collaboration-state-past: पूरी हुई
call-state-now: अभी खुले
call-state-ahead: आने वाले
call-state-past: बंद
event-state-ahead: आने वाले
event-state-past: बीते हुए
open-until: "{date} तक खुला"
opens-on: "{date} को खुलेगा"
closed-on: "{date} को बंद हुआ"
newsletter-issue: "क्रमांक {n}"
series-number: "क्रमांक {n}"

# The colophon
colophon-about: यह साइट कैसे बनी, और किससे।
in-figures: आँकड़ों में
made-from: किससे बनी
revision: वर्शन
working-tree: वे फ़ाइलें जो अभी कमिट नहीं हुई हैं
made-with: प्रोग्राम
program: "Colophon {version}"
publisher: प्रकाशक
cite-book: "{book}, {publisher}, {year}।"
cite-book-undated: "{book}, {publisher}।"
editions: संस्करण
checked: कहानियों की जाँच कैसे होती है
checked-text: लेख प्रकाशित होने से पहले एक प्रोग्राम उसके रूप, लिंक और चित्रों की जाँच करता है, और यह भी कि जो लोग दिखाए गए हैं वे सहमत हैं या नहीं। जो गलत है, वह सरल शब्दों में बताया जाता है, और ठीक होने तक लेख रुका रहता है। हर बदलाव सहेजा जाता है, बदलाव करने वाले के नाम के साथ।
write-text: कहानियाँ शिक्षक लिखते हैं। कहानी जोड़ने या गलती सुधारने के लिए यहाँ से शुरू करें।
for-programs: प्रोग्रामों के लिए
for-programs-text: यही लेख डेटा के रूप में, इन्हीं शर्तों पर।
data-entries: हर लेख, उसके लेखक और तारीखें
data-people: वे सभी जिन्होंने लिखा
data-coverage: हर देश के कितने लेख हैं
data-editions: संस्करण
data-build: यह साइट किससे बनाई गई
feed: फ़ीड
feed-atom: "{title} (Atom)"
feed-json: "{title} (JSON)"

# Pages that are not there
withdrawn-title: यह लेख वापस ले लिया गया
withdrawn-on: "वापस लेने की तारीख:"
withdrawn-reason: "बताया गया कारण:"
moved-title: यह पृष्ठ दूसरी जगह चला गया है
moved-text: "अब यह यहाँ है:"
not-found-title: यह पृष्ठ यहाँ नहीं है
not-found-text: हो सकता है कि पता पुराना हो, या उसमें कोई अक्षर गलत हो। पुस्तकें यहाँ हैं।

# Other kinds of entries
coordinators: समन्वयक
call-open: आमंत्रण
made-output: इससे क्या बनता है
virtual-activities: ऑनलाइन
practical-activities: कक्षा में
for-whom: किसके लिए
reported-line: "{figures}, स्रोत: {source}"
reported-line-plain: "{figures}, दी गई जानकारी के अनुसार"
reported-schools: "{n} स्कूल"
reported-schools-one: "{n} स्कूल"
reported-countries: "{n} देश"
reported-countries-one: "{n} देश"
reported-teachers: "{n} शिक्षक"
reported-teachers-one: "{n} शिक्षक"
reported-students: "{n} विद्यार्थी"
reported-students-one: "{n} विद्यार्थी"
contact: संपर्क
questions: प्रश्न
question-required: ज़रूरी
others: अगर यह आपके लिए नहीं है
event-webinar: वेबिनार
event-conference: सम्मेलन
event-workshop: कार्यशाला
when: कब
where: कहाँ
in-languages: भाषाएँ
sessions: सत्र
speakers: वक्ता
registration: पंजीकरण के लिए
registered: पंजीकृत
registered-of: "{all} में से {n} स्थान"
organisers: आयोजक
partners: भागीदार
host: मेज़बान
series: शृंखला
conclusions: निष्कर्ष
editor: संपादन
features: इस अंक में
age-line: "{n} वर्ष"
came-of-it: इससे क्या निकला
call-answered: अब तक के उत्तर
part-of: इसका हिस्सा
answers-call: इस आमंत्रण का उत्तर
send-answers: "अपने उत्तर यहाँ भेजें:"
question-short: कुछ पंक्तियाँ
question-long: जितना लंबा आप चाहें
question-choice: चुनाव
question-file: फ़ाइल
register: पंजीकरण करें
session: सत्र
session-time: समय
times-in: "सभी समय: {zone}"
series-others: इस शृंखला के अन्य कार्यक्रम

# The body of a text
alert-note: टिप्पणी
alert-tip: सुझाव
alert-important: महत्वपूर्ण
alert-warning: चेतावनी
alert-caution: सावधानी
footnotes: टिप्पणियाँ
footnote: "टिप्पणी {n}"
footnote-back: "टिप्पणी {n} के पाठ पर वापस"
footnote-back-to: "टिप्पणी {n} के पाठ पर वापस, स्थान {occurrence}"
table: तालिका

# Dates
date: "{day} {month} {year}"
date-range: "{from} से {to}"
date-range-year: "{day} {month} से {last-day} {last-month} {year}"
date-range-month: "{day} से {last-day} {month} {year}"
month-1: जनवरी
month-2: फ़रवरी
month-3: मार्च
month-4: अप्रैल
month-5: मई
month-6: जून
month-7: जुलाई
month-8: अगस्त
month-9: सितंबर
month-10: अक्टूबर
month-11: नवंबर
month-12: दिसंबर
# Preview: these lines stand on no page of the site
preview: पूर्वावलोकन
preview-uncommitted: अभी कमिट नहीं हुआ
preview-messages: "इस लेख के बारे में {n} संदेश"
preview-messages-one: "इस लेख के बारे में {n} संदेश"
preview-more: "{n} और संदेश: “colophon check” सभी दिखाता है।"
preview-more-one: "{n} और संदेश: “colophon check” सभी दिखाता है।"
preview-error: त्रुटि
preview-warning: चेतावनी
preview-note: टिप्पणी
preview-fix: "क्या करें:"
preview-invalid: यह लेख अभी नहीं दिखाया जा सकता। यहाँ बताई गई बातें ठीक करके इसे सहेजें।
preview-not-approved: यह लेख तब दिखाया जाएगा जब पर्याप्त लोग इससे सहमत हो जाएँगे।
preview-nothing: अभी कोई पृष्ठ नहीं है। यहाँ बताई गई बातें ठीक करके सहेजें।
preview-obstacles: सेटिंग या टेम्पलेट में त्रुटियाँ हैं। आप वे पृष्ठ देख रहे हैं जो पिछली बार बन सके थे।
preview-unreadable: "फ़ाइलें पढ़ी नहीं जा सकीं। आप वे पृष्ठ देख रहे हैं जो पिछली बार बन सके थे।"
preview-lost: पूर्वावलोकन समाप्त हो गया है। यह पृष्ठ अब नहीं बदलेगा।

# The Sustainable Development Goals
goal-1: गरीबी की पूर्णतः समाप्ति
goal-2: भुखमरी की समाप्ति
goal-3: अच्छा स्वास्थ्य और जीवन स्तर
goal-4: गुणवत्तापूर्ण शिक्षा
goal-5: लैंगिक समानता
goal-6: साफ पानी और स्वच्छता
goal-7: सस्ती और प्रदूषण-मुक्त ऊर्जा
goal-8: उत्कृष्ट कार्य और आर्थिक वृद्धि
goal-9: उद्योग, नवाचार और बुनियादी ढाँचा
goal-10: असमानताओं में कमी
goal-11: संवहनीय शहर और समुदाय
goal-12: संवहनीय उपभोग और उत्पादन
goal-13: जलवायु कार्रवाई
goal-14: जलीय जीवन
goal-15: थलीय जीवन
goal-16: शांति, न्याय और सशक्त संस्थाएँ
goal-17: लक्ष्यों के लिए भागीदारी

# The handbook as a file for readers of books (EPUB)
read-epub: "EPUB में पढ़ें"
print-pdf: "छापने के लिए PDF ({paper})"
book-volume: "खंड {number}, कुल {total}"
book-part-title: "{book} {number}: {title}"
book-title-page: "शीर्षक पृष्ठ"
book-imprint: "प्रकाशन की जानकारी"
book-indexes: "अनुक्रमणिकाएँ"
book-contributors: "यह पुस्तक किसने बनाई"
book-authors: "लेखक"
book-landmarks: "इस पुस्तक में जगहें"
book-start: "पहली कहानी"
book-identifier: "पहचान संख्या"
book-colophon-about: "यह पुस्तक कैसे और किससे बनी।"
book-accessibility: "स्क्रीन रीडर से पढ़ना"
book-accessible: "हर कहानी को देखने के बजाय सुना या छूकर पढ़ा जा सकता है। पुस्तक में विषय-सूची, शीर्षक, अनुक्रमणिकाएँ और टिप्पणियाँ हैं जो दोनों ओर ले जाती हैं। अक्षर बड़े किए जा सकते हैं और रंग बदले जा सकते हैं। इसमें कुछ भी टिमटिमाता या आवाज़ नहीं करता।"
book-accessible-pictures: "हर चित्र का वर्णन शब्दों में है।"
book-pictures-undescribed: "कुछ चित्रों का वर्णन शब्दों में नहीं है, इसलिए जो देख नहीं सकते वे नहीं जान पाते कि उनमें क्या है।"

# The same text without markup: story.txt and radio.txt
other-forms: "दूसरे रूपों में:"
plain-text: "सादा पाठ"
radio-script: "रेडियो आलेख"
text-address: "वेब पर"
text-addresses: "पते"
text-picture: "[चित्र: {about}]"
radio-time: "पढ़ने का समय: लगभग {n} मिनट ({time})।"
radio-time-one: "पढ़ने का समय: लगभग {n} मिनट ({time})।"
radio-times: "कोष्ठक में दिया समय बताता है कि कोई भाग कब शुरू होता है; उसे न पढ़ें।"
radio-names: "तैयारी के लिए नाम, यहाँ न पढ़ें:"
radio-between-cells: "; "
radio-gap-address: "(पता लिखित रूप में है)"
radio-gap-note: " (लिखित रूप में यहाँ एक लंबी टिप्पणी है)"
radio-gap-example: "(लिखित रूप में यहाँ एक उदाहरण है जो बोलकर नहीं पढ़ा जा सकता।)"

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: कला
term-biology: जीव विज्ञान
term-chemistry: रसायन विज्ञान
term-civics: नागरिक शास्त्र
term-economics: अर्थशास्त्र
term-geography: भूगोल
term-history: इतिहास
term-languages: भाषाएँ
term-literature: साहित्य
term-mathematics: गणित
term-music: संगीत
term-physical-education: शारीरिक शिक्षा
term-physics: भौतिक विज्ञान
term-technology: प्रौद्योगिकी
term-vocational: व्यावसायिक शिक्षा
term-well-being: स्वास्थ्य और खुशहाली
term-camera: कैमरा
term-cardboard: गत्ता
term-kitchen-goods: रसोई का सामान
term-library-bus: चल पुस्तकालय बस
term-messaging-app: मैसेजिंग ऐप
term-notebook: कॉपी
term-postal-letter: डाक से पत्र
term-printed-sheet: छपा हुआ पन्ना
term-radio: रेडियो
term-shared-document: साझा दस्तावेज़
term-telephone: टेलीफ़ोन
term-video-call: वीडियो कॉल
term-voice-message: वॉइस संदेश

"""##),
    TemplateFile(
      name: "words/id.yml",
      text: ##"""
# The Indonesian words of the pages; complete: every line of en.yml has its line here.
# Reviewed by: nobody yet (a native reader is welcome).
# {name} stands for what a page puts in. Indonesian has no lines that end in -one: one form serves every number.

# Finding one's way
skip: Langsung ke isi
site-navigation: Situs
where-you-are: Posisi Anda
languages-navigation: Bahasa
pages-navigation: Halaman
home: Beranda
handbook: Buku panduan
blog: Blog
index: Indeks
take-part: Ikut serta
colophon: Kolofon
about-navigation: Tentang situs ini
collaborations: Kolaborasi
calls: Undangan berbagi praktik baik
events: Acara
newsletters: Buletin
voices: Suara
page-title: "{page} · {site}"
newer: Lebih baru
older: Lebih lama
page-before: Halaman sebelumnya
page-after: Halaman berikutnya
earlier-page: Bagian buku sebelumnya
later-page: Bagian buku berikutnya
next-story: Kisah berikutnya
previous-story: Kisah sebelumnya
feed-blog: Ikuti lewat feed (Atom)
feed-handbook: Kisah baru lewat feed (Atom)
feed-title: "{title}: feed"
feed-about: "{title}: {about}"

# Every text
sample-banner: "Contoh rekaan: orang, sekolah, dan peristiwa di dalamnya tidak nyata."
draft-banner: "Draf: halaman ini belum diterbitkan."
waiting-banner: Teks ini tidak ditampilkan sebelum harinya, yang tertulis setelah “publish”.
sample: contoh rekaan
also-in: "Tersedia juga dalam:"
in-language: "dalam bahasa {language}"
translated-from: "Terjemahan. Bahasa teks aslinya:"
behind: Teks asli telah berubah sejak terjemahan ini dibuat.
behind-since: "Teks asli telah berubah sejak terjemahan ini dibuat ({date})."
patched: Teks asli telah berubah sejak terjemahan ini dibuat. Hal yang paling penting sudah diperbaiki di sini.
patched-since: "Teks asli telah berubah sejak terjemahan ini dibuat ({date}). Hal yang paling penting sudah diperbaiki di sini."
read-original: Baca teks asli.
unnamed-author: penulis yang tidak disebut namanya
unnamed-teacher: seorang guru
unnamed-student: seorang murid
unnamed-school-leader: seorang pimpinan sekolah
unnamed-parent: orang tua seorang murid
unnamed-researcher: seorang peneliti
unnamed-expert: seorang ahli
list-comma: ", "
list-and: " dan "
colon: ": "
full-stop: .
open-bracket: " ("
close-bracket: )
range: "{from}–{to}"

# A story at a glance
at-a-glance: Sekilas
in-this-story: Dalam kisah ini
ages: Usia
level: Jenjang
setting: Bentuk belajar
duration: Lama
learner-needs: Yang diperlukan murid
subjects: Mata pelajaran
tools: Alat
techniques: Cara mengajar
goals: Tujuan
goal: "{number}. {title}"
award: Penghargaan
award-line: "{name}, {by}, {year}"

level-secondary: Menengah pertama
level-high: Menengah atas
level-vocational: Kejuruan
setting-online: Daring
setting-blended: Daring dan tatap muka
setting-classroom: Di kelas
setting-offline: Luring
connectivity-none: Tanpa koneksi
connectivity-low: Koneksi terbatas
connectivity-broadband: Koneksi cepat
needs-none: "Tidak ada: tanpa telepon, tanpa jaringan"
needs-low: "Sedikit: sebuah ponsel, sedikit data"
needs-broadband: "Cepat: video tanpa terputus"
duration-min: "{n} menit"
duration-hour: "{n} jam"
duration-lesson: "{n} pertemuan"
duration-day: "{n} hari"
duration-week: "{n} minggu"
duration-month: "{n} bulan"

# People
role-teacher: guru
role-student: murid
role-school-leader: pimpinan sekolah
role-parent: orang tua murid
role-researcher: peneliti
role-expert: ahli
helped-reviewer: peninjauan
helped-translator: terjemahan
helped-editor: penyuntingan
helped-illustrator: gambar
people: Orang
people-count: "{n} orang"
schools: Sekolah
school-count: "{n} sekolah"
text-count: "{n} tulisan"
person-role: Peran
person-school: Sekolah
person-country: Negara
person-links: Di web
school-city: Kota

# How it came to be
made-story: Bagaimana kisah ini dibuat
made-post: Bagaimana artikel ini dibuat
made-entry: Bagaimana halaman ini dibuat
written-by: Ditulis oleh
with-the-help-of: Dengan bantuan
reviewed-by: Ditinjau oleh
see-changes: Lihat apa yang berubah
first-written: Pertama ditulis
last-revised: Terakhir direvisi
revised-times: "versi {n}"
in-book-since: Dalam buku sejak
how-changed: "Perubahan pada “{title}”"
version-count: "{n} versi, yang terbaru lebih dulu"
all-versions: Semua versi
read-now: Baca teks yang sekarang
exchanged: Pertukaran
pictures: Gambar
published: Terbit
licence: Lisensi
to-cite: Untuk mengutip
cite: "{authors}, “{title}”, dalam {book}, {site}, {year}."
cite-undated: "{authors}, “{title}”, dalam {book}, {site}."
cite-files: "Sebagai berkas:"
cite-message: Jika Anda memakai kisah ini, mohon kutip seperti di bawah ini.
licence-cc-by: Anda boleh menyalin, menerjemahkan, dan mengadaptasi teks ini, asalkan menyebut nama penulisnya
licence-cc-by-sa: Anda boleh menyalin, menerjemahkan, dan mengadaptasi teks ini, asalkan menyebut nama penulisnya dan membagikan hasil Anda dengan ketentuan yang sama
licence-cc-by-nc: Anda boleh menyalin, menerjemahkan, dan mengadaptasi teks ini, bukan untuk mencari uang, asalkan menyebut nama penulisnya
licence-cc-by-nc-sa: Anda boleh menyalin, menerjemahkan, dan mengadaptasi teks ini, bukan untuk mencari uang, asalkan menyebut nama penulisnya dan membagikan hasil Anda dengan ketentuan yang sama
licence-cc-by-nd: Anda boleh menyalin teks ini tanpa mengubahnya, asalkan menyebut nama penulisnya
licence-cc-by-nc-nd: Anda boleh menyalin teks ini tanpa mengubahnya, bukan untuk mencari uang, asalkan menyebut nama penulisnya
licence-cc0: Anda boleh memakai teks ini sesuka Anda
licence-other: Lisensi menjelaskan apa yang boleh Anda lakukan dengan teks ini

# Editions and what they changed
editions-about: "Buku ini seperti adanya pada hari-hari tertentu. Setiap edisi dapat dibuat lagi, kata demi kata."
edition-title: "Edisi {name}"
edition-line: "Edisi {name}, {date}"
edition-after: "Dengan perubahan sejak edisi {name}, {date}"
changed-since: "Apa yang berubah sejak edisi {name}"
changed-in: "Apa yang berubah dalam edisi {name}"
not-yet-edition: belum menjadi edisi
edition-again: "Untuk membuat edisi ini lagi:"
nothing-changed: Tidak ada perubahan yang terlihat oleh pembaca.
change-new-stories: Kisah baru
change-new-posts: Artikel baru
change-new-others: Halaman baru
change-translated: Terjemahan baru
change-revised: Direvisi
change-renamed: Di alamat baru
change-people: "Pertama kali di sini: {list}."
change-countries: "Negara baru: {list}."
change-gone: "{n} tulisan tidak ada lagi di sini."
words-added: "{n} kata ditambahkan"
words-removed: "{n} kata dihapus"
count-new-stories: "{n} kisah baru"
count-new-posts: "{n} artikel baru"
count-new-others: "{n} halaman baru lainnya"
count-translated: "{n} terjemahan baru"
count-revised: "{n} tulisan direvisi"

# A post
classrooms: Kelas-kelasnya
students: murid
ages-line: "usia {ages} tahun"

# The handbook's front
figures: Buku dalam angka
figure-stories: kisah
figure-authors: penulis
figure-people: orang
figure-schools: sekolah
figure-countries: "dari {all} negara"
figure-posts: artikel
figure-languages: bahasa
figure-translations: terjemahan
all-sample: "Buku contoh: semua orang, sekolah, dan angka di dalamnya adalah rekaan."
no-stories: Belum ada kisah.
part-title: "{number}. {title}"
other-part: Kisah lainnya

# The map on the handbook's front
map: Asal kisah-kisah ini
map-line: "{stories}, {countries}"
map-title: "{region}: {line}"
map-about: Satu kotak untuk satu negara, kira-kira sesuai letaknya.
map-most: "Kisah terbanyak: {list}."
map-count: "{country} {n}"
map-none: "Belum ada kisah: {list}."
map-none-count: "{n} negara belum memiliki kisah."
map-below: Tabel di bawah memuat semua angka.
map-table: Angka yang sama dalam tabel
map-country: Negara
map-stories: Kisah
and-more: "{n}+"

# The blog's front
no-posts: Belum ada artikel.
page-number: "Halaman {n}"
archive: Menurut tahun
archive-title: "{blog}, {year}"
all-goals: Semua tujuan

# The indexes
find-a-story: Temukan kisah
contents: Daftar isi
index-lede: Kisah dan artikel menurut apa yang Anda cari.
by-country: Menurut negara
by-subject: Menurut mata pelajaran
by-goal: Menurut tujuan
by-tool: Menurut alat
by-language: Menurut bahasa
by-level: Menurut jenjang
by-connectivity: Menurut koneksi
by-tag: Menurut tag
by-contributor: Menurut penulis
tags: Tag
index-country: Indeks menurut negara
index-country-lede: Asal kisah dan artikel. Kisah dari dua negara tercantum di bawah keduanya.
index-subject: Indeks menurut mata pelajaran
index-subject-lede: Apa yang diajarkan dalam pelajaran. Satu kisah dapat mengajarkan beberapa mata pelajaran.
index-goal: Indeks menurut tujuan
index-goal-lede: Tujuh belas Tujuan Pembangunan Berkelanjutan, serta kisah dan artikel yang mendukungnya. Satu kisah dapat mendukung beberapa tujuan.
index-tool: Indeks menurut alat
index-tool-lede: Apa yang dipakai dalam pelajaran, dari kertas sampai video.
index-language: Indeks menurut bahasa
index-language-lede: Bahasa kisah dan artikel yang dapat dibaca di sini. Terjemahan tercantum di bawah bahasanya sendiri.
index-level: Indeks menurut jenjang
index-level-lede: Sekolah tempat pelajaran ini diberikan.
index-connectivity: Indeks menurut koneksi
index-connectivity-lede: Koneksi yang diperlukan murid untuk ikut serta.
index-tag: Tag
index-tag-lede: Kata-kata yang diberikan penulis dan penerjemah pada tulisan mereka.
index-contributor: Indeks menurut penulis
goals-key: Di atas, tujuannya; di bawah, jumlah kisah dan artikel yang mendukungnya.
for-key: "untuk {key}"
from-region: "{n} dari {region}"
all-keys: "Semua ({n})"
countries-missing: "Belum ada yang menulis dari sini: {countries}."
elsewhere: Negara lain
posts-counted: "{n} artikel"
others-counted: "{n} halaman lain"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "Cari"
search-words: "Cari kata"
search-narrow: "Persempit pencarian"
search-any: "semua"
search-found: "Ditemukan: {n}"
search-none: "Tidak ada yang ditemukan. Coba lebih sedikit kata atau kata lain."
search-lost: "Pencarian tidak dapat dimuat. Indeks di bawah menuju ke semua tulisan."
search-more: "Tampilkan lagi"
list-description: "{key}: {line}"
list-stories: Dalam buku panduan
list-posts: Di blog
list-others: Halaman lain
feed-list: Ikuti daftar ini lewat feed (Atom)

# The portal
the-handbook: Buku panduan
the-blog: Blog
story-count: "{n} kisah"
post-count: "{n} pertukaran antarkelas"
new-stories: Baru dalam buku panduan
latest-exchange: Pertukaran terbaru
read-post: "Baca “{title}”"
more: Lainnya
who-has-written: Siapa yang sudah menulis
region-asia: Asia
region-europe: Eropa
countries-of: "{n} dari {all} negara"
coming-events: Acara mendatang
one-voice: Sebuah suara
read-questions: Baca pertanyaannya
how-to-take-part: Cara ikut serta
still-missing: "Yang belum ada: {countries}."
not-written: "{n} negara belum menulis."

# What changed in a text
diff-line: "{added}, {removed}"
diff-added: "ditambahkan:"
diff-removed: "dihapus:"
diff-same-words: Kata-katanya sama.
diff-cut: Ada perubahan lain yang tidak ditampilkan di sini.
diff-title: Judul
diff-summary: Ringkasan
diff-picture: Gambar
diff-caption: Keterangan gambar
diff-note: Catatan

# The fronts of the other kinds
collaborations-about: Kelas-kelas di Asia dan Eropa yang bersama-sama menggarap satu pertanyaan selama beberapa bulan.
calls-about: Pertanyaan kepada guru tentang apa yang berhasil. Jawabannya menjadi kisah.
events-about: Webinar, konferensi, dan lokakarya, oleh guru untuk guru.
newsletters-about: Hal-hal baru dalam buku, dari waktu ke waktu.
voices-about: Beberapa patah kata dari murid, guru, dan orang tua, serta dari mana mereka menulis.
collaboration-state-open: Menerima peserta
collaboration-state-ahead: Akan datang
collaboration-state-running: Berlangsung
collaboration-state-past: Selesai
call-state-now: Dibuka sekarang
call-state-ahead: Akan datang
call-state-past: Ditutup
event-state-ahead: Akan datang
event-state-past: Sudah lewat
open-until: "Dibuka sampai {date}"
opens-on: "Dibuka pada {date}"
closed-on: "Ditutup pada {date}"
newsletter-issue: "Nomor {n}"
series-number: "Nomor {n}"

# The colophon
colophon-about: Bagaimana situs ini dibuat, dan dari apa.
in-figures: Dalam angka
made-from: Dibuat dari
revision: Revisi
working-tree: berkas yang belum di-commit
made-with: Program
program: "Colophon {version}"
publisher: Penerbit
cite-book: "{book}, {publisher}, {year}."
cite-book-undated: "{book}, {publisher}."
editions: Edisi
checked: Bagaimana kisah diperiksa
checked-text: Sebelum sebuah teks terbit, sebuah program memeriksa bentuknya, tautannya, gambarnya, dan persetujuan orang-orang yang ditampilkan. Apa yang salah disampaikan dengan kata-kata sederhana, dan teks itu menunggu sampai diperbaiki. Setiap perubahan disimpan, bersama nama orang yang membuatnya.
write-text: Guru menulis kisah-kisah ini. Untuk menambahkan kisah, atau memperbaiki kesalahan, mulailah di sini.
for-programs: Untuk program
for-programs-text: Teks yang sama sebagai data, dengan ketentuan yang sama.
data-entries: setiap tulisan, dengan penulis dan tanggalnya
data-people: semua orang yang menulis
data-coverage: jumlah tulisan dari setiap negara
data-editions: edisi
data-build: dari apa situs ini dibuat
feed: Feed
feed-atom: "{title} (Atom)"
feed-json: "{title} (JSON)"

# Pages that are not there
withdrawn-title: Tulisan ini telah ditarik
withdrawn-on: Ditarik pada
withdrawn-reason: "Alasan yang diberikan:"
moved-title: Halaman ini telah pindah
moved-text: "Sekarang ada di sini:"
not-found-title: Halaman ini tidak ada di sini
not-found-text: Alamatnya mungkin sudah lama, atau ada huruf yang salah. Buku-bukunya ada di sini.

# Other kinds of entries
coordinators: Koordinator
call-open: Undangan
made-output: Hasil karya
virtual-activities: Daring
practical-activities: Di kelas
for-whom: Untuk siapa
reported-line: "{figures}, menurut {source}"
reported-line-plain: "{figures}, menurut laporan"
reported-schools: "{n} sekolah"
reported-countries: "{n} negara"
reported-teachers: "{n} guru"
reported-students: "{n} murid"
contact: Kontak
questions: Pertanyaan
question-required: wajib
others: Jika itu bukan Anda
event-webinar: Webinar
event-conference: Konferensi
event-workshop: Lokakarya
when: Kapan
where: Di mana
in-languages: Bahasa
sessions: Sesi
speakers: Pembicara
registration: Untuk mendaftar
registered: Terdaftar
registered-of: "{n} dari {all} tempat"
organisers: Penyelenggara
partners: Mitra
host: Tuan rumah
series: Seri
conclusions: Kesimpulan
editor: Penyunting
features: Dalam nomor ini
age-line: "{n} tahun"
came-of-it: Apa hasilnya
call-answered: Jawaban sejauh ini
part-of: Bagian dari
answers-call: Jawaban untuk
send-answers: "Kirim jawaban Anda ke"
question-short: beberapa baris
question-long: sepanjang yang Anda mau
question-choice: pilihan
question-file: berkas
register: Daftar
session: Sesi
session-time: Waktu
times-in: "Semua waktu: {zone}"
series-others: Acara lain dalam seri ini

# The body of a text
alert-note: Catatan
alert-tip: Saran
alert-important: Penting
alert-warning: Peringatan
alert-caution: Hati-hati
footnotes: Catatan kaki
footnote: "Catatan {n}"
footnote-back: "Kembali ke teks catatan {n}"
footnote-back-to: "Kembali ke teks catatan {n}, tempat {occurrence}"
table: Tabel

# Dates
date: "{day} {month} {year}"
date-range: "{from} sampai {to}"
date-range-year: "{day} {month} sampai {last-day} {last-month} {year}"
date-range-month: "{day} sampai {last-day} {month} {year}"
month-1: Januari
month-2: Februari
month-3: Maret
month-4: April
month-5: Mei
month-6: Juni
month-7: Juli
month-8: Agustus
month-9: September
month-10: Oktober
month-11: November
month-12: Desember
# Preview: these lines stand on no page of the site
preview: Pratinjau
preview-uncommitted: belum di-commit
preview-messages: "{n} pesan tentang teks ini"
preview-more: "{n} pesan lagi: “colophon check” menampilkan semuanya."
preview-error: Kesalahan
preview-warning: Peringatan
preview-note: Catatan
preview-fix: "Yang perlu dilakukan:"
preview-invalid: Teks ini belum dapat ditampilkan. Perbaiki yang tercantum di sini, lalu simpan.
preview-not-approved: Teks ini ditampilkan setelah cukup banyak orang menyetujuinya.
preview-nothing: Belum ada halaman. Perbaiki yang tercantum di sini, lalu simpan.
preview-obstacles: Ada kesalahan dalam pengaturan atau templat. Anda melihat halaman terakhir yang berhasil dibuat.
preview-unreadable: "Berkas tidak dapat dibaca. Anda melihat halaman terakhir yang berhasil dibuat."
preview-lost: Pratinjau telah berakhir. Halaman ini tidak berubah lagi.

# The Sustainable Development Goals
goal-1: Tanpa kemiskinan
goal-2: Tanpa kelaparan
goal-3: Kehidupan sehat dan sejahtera
goal-4: Pendidikan berkualitas
goal-5: Kesetaraan gender
goal-6: Air bersih dan sanitasi layak
goal-7: Energi bersih dan terjangkau
goal-8: Pekerjaan layak dan pertumbuhan ekonomi
goal-9: Industri, inovasi, dan infrastruktur
goal-10: Berkurangnya kesenjangan
goal-11: Kota dan permukiman yang berkelanjutan
goal-12: Konsumsi dan produksi yang bertanggung jawab
goal-13: Penanganan perubahan iklim
goal-14: Ekosistem lautan
goal-15: Ekosistem daratan
goal-16: Perdamaian, keadilan, dan kelembagaan yang tangguh
goal-17: Kemitraan untuk mencapai tujuan

# The handbook as a file for readers of books (EPUB)
read-epub: "Baca sebagai EPUB"
print-pdf: "PDF untuk dicetak ({paper})"
book-volume: "Jilid {number} dari {total}"
book-part-title: "{book} {number}: {title}"
book-title-page: "Halaman judul"
book-imprint: "Keterangan penerbitan"
book-indexes: "Indeks"
book-contributors: "Siapa yang membuat buku ini"
book-authors: "Penulis"
book-landmarks: "Tempat penting dalam buku ini"
book-start: "Cerita pertama"
book-identifier: "Pengenal"
book-colophon-about: "Bagaimana buku ini dibuat, dan dari apa."
book-accessibility: "Membaca dengan pembaca layar"
book-accessible: "Setiap cerita dapat didengar atau diraba, tidak harus dilihat. Buku ini memiliki daftar isi, judul bagian, indeks, dan catatan dengan tautan pergi dan kembali. Hurufnya dapat diperbesar dan warnanya diubah. Tidak ada yang berkedip atau bersuara."
book-accessible-pictures: "Setiap gambar dijelaskan dengan kata-kata."
book-pictures-undescribed: "Sebagian gambar tidak dijelaskan dengan kata-kata, sehingga yang tidak dapat melihat tidak tahu isinya."

# The same text without markup: story.txt and radio.txt
other-forms: "Dalam bentuk lain:"
plain-text: "Teks polos"
radio-script: "Naskah radio"
text-address: "Di web"
text-addresses: "Alamat"
text-picture: "[Gambar: {about}]"
radio-time: "Waktu baca: sekitar {n} menit ({time})."
radio-times: "Waktu dalam kurung menunjukkan kapan suatu bagian mulai; jangan dibacakan."
radio-names: "Nama yang perlu disiapkan, tidak dibacakan di sini:"
radio-between-cells: "; "
radio-gap-address: "(alamatnya ada di teks tertulis)"
radio-gap-note: " (teks tertulis memuat catatan panjang di sini)"
radio-gap-example: "(Teks tertulis memuat contoh di sini yang tidak dapat dibacakan.)"

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: Seni rupa
term-biology: Biologi
term-chemistry: Kimia
term-civics: Pendidikan kewarganegaraan
term-economics: Ekonomi
term-geography: Geografi
term-history: Sejarah
term-languages: Bahasa
term-literature: Sastra
term-mathematics: Matematika
term-music: Musik
term-physical-education: Pendidikan jasmani
term-physics: Fisika
term-technology: Teknologi
term-vocational: Pendidikan kejuruan
term-well-being: Kesejahteraan diri
term-camera: Kamera
term-cardboard: Kardus
term-kitchen-goods: Bahan dan alat dapur
term-library-bus: Bus perpustakaan
term-messaging-app: Aplikasi pesan
term-notebook: Buku tulis
term-postal-letter: Surat pos
term-printed-sheet: Lembar cetak
term-radio: Radio
term-shared-document: Dokumen bersama
term-telephone: Telepon
term-video-call: Panggilan video
term-voice-message: Pesan suara

"""##),
    TemplateFile(
      name: "words/ja.yml",
      text: ##"""
# The Japanese words of the pages; complete: every line of en.yml has its line here.
# {name} stands for what a page puts in. Japanese has no lines that end in -one: one form serves every number.
# Reviewed by: nobody yet (a native reader is welcome).

# Finding one's way
skip: 本文へ移動
site-navigation: サイト
where-you-are: 現在の場所
languages-navigation: 言語
pages-navigation: ページ
home: ホーム
handbook: ハンドブック
blog: ブログ
index: 索引
take-part: 参加する
colophon: 奥付
about-navigation: このサイトについて
collaborations: 共同プロジェクト
calls: 優れた実践の募集
events: イベント
newsletters: ニュースレター
voices: みんなの声
page-title: "{page} · {site}"
newer: 新しい記事
older: 古い記事
page-before: 前のページ
page-after: 次のページ
earlier-page: 本の前の部分
later-page: 本の続き
next-story: 次の実践記録
previous-story: 前の実践記録
feed-blog: フィード（Atom）で購読する
feed-handbook: 新しい実践記録をフィード（Atom）で購読する
feed-title: "フィード：{title}"
feed-about: "{title}｜{about}"

# Every text
sample-banner: これは架空の例です。登場する人物、学校、出来事は実在しません。
draft-banner: これは下書きです。このページはまだ公開されていません。
waiting-banner: この文章は、「publish」のあとに書かれた日になるまで表示されません。
sample: 架空の例
also-in: ほかの言語：
in-language: "言語：{language}"
translated-from: これは翻訳です。原文の言語：
behind: この翻訳のあとに、原文が変更されています。
behind-since: "この翻訳（{date}）のあとに、原文が変更されています。"
patched: この翻訳のあとに、原文が変更されています。大切な点は、ここではすでに直してあります。
patched-since: "この翻訳（{date}）のあとに、原文が変更されています。大切な点は、ここではすでに直してあります。"
read-original: 原文を読む
unnamed-author: 匿名の執筆者
unnamed-teacher: ある教員
unnamed-student: ある生徒
unnamed-school-leader: ある学校管理職
unnamed-parent: ある保護者
unnamed-researcher: ある研究者
unnamed-expert: ある専門家
list-comma: 、
list-and: 、
colon: ：
full-stop: 。
open-bracket: （
close-bracket: ）
range: "{from}〜{to}"

# A story at a glance
at-a-glance: 概要
in-this-story: この実践記録の内容
ages: 年齢
level: 学校段階
setting: 授業の形
duration: 時間・期間
learner-needs: 学習者に必要なもの
subjects: 教科
tools: 道具
techniques: 指導の方法
goals: 目標
goal: "目標{number}：{title}"
award: 受賞
award-line: "{name}、{by}、{year}年"

level-secondary: 中学校
level-high: 高等学校
level-vocational: 職業教育
setting-online: オンライン
setting-blended: オンラインと対面の組み合わせ
setting-classroom: 教室
setting-offline: オフライン
connectivity-none: 通信なし
connectivity-low: 低速の通信
connectivity-broadband: ブロードバンド
needs-none: なし：電話も通信も使いません
needs-low: 少し：電話と少量のデータ通信
needs-broadband: ブロードバンド：途切れない動画
duration-min: "{n}分"
duration-hour: "{n}時間"
duration-lesson: "授業{n}回"
duration-day: "{n}日"
duration-week: "{n}週間"
duration-month: "{n}か月"

# People
role-teacher: 教員
role-student: 生徒
role-school-leader: 学校管理職
role-parent: 保護者
role-researcher: 研究者
role-expert: 専門家
helped-reviewer: 査読
helped-translator: 翻訳
helped-editor: 編集
helped-illustrator: 図版
people: 関わった人
people-count: "{n}人"
schools: 学校
school-count: "{n}校"
text-count: "文章{n}件"
person-role: 立場
person-school: 学校
person-country: 国
person-links: ウェブ
school-city: 所在地

# How it came to be
made-story: この実践記録ができるまで
made-post: この記事ができるまで
made-entry: このページができるまで
written-by: 執筆
with-the-help-of: 協力
reviewed-by: 査読
see-changes: 変更を見る
first-written: 最初に書いた日
last-revised: 最後に改訂した日
revised-times: "バージョン{n}"
in-book-since: 本への収録
how-changed: "「{title}」の変更"
version-count: "バージョン{n}件（新しい順）"
all-versions: すべてのバージョン
read-now: 現在の文章を読む
exchanged: 交流した日
pictures: 図版
published: 公開
licence: ライセンス
to-cite: 引用のしかた
cite: "{authors}「{title}」『{book}』{site}、{year}年。"
cite-undated: "{authors}「{title}」『{book}』{site}。"
cite-files: 引用情報のファイル：
cite-message: この実践記録を使うときは、次のように引用してください。
licence-cc-by: 執筆者名を示せば、この文章を複製、翻訳、改変できます
licence-cc-by-sa: 執筆者名を示し、できたものを同じ条件で公開すれば、この文章を複製、翻訳、改変できます
licence-cc-by-nc: 執筆者名を示せば、営利を目的としない限り、この文章を複製、翻訳、改変できます
licence-cc-by-nc-sa: 執筆者名を示し、できたものを同じ条件で公開すれば、営利を目的としない限り、この文章を複製、翻訳、改変できます
licence-cc-by-nd: 執筆者名を示せば、この文章をそのままの形で複製できます
licence-cc-by-nc-nd: 執筆者名を示せば、営利を目的としない限り、この文章をそのままの形で複製できます
licence-cc0: この文章は自由に使えます
licence-other: この文章の使い方については、ライセンスをご覧ください

# Editions and what they changed
editions-about: それぞれの日における本の姿です。どの版も、一字一句同じものをもう一度作れます。
edition-title: "{name}版"
edition-line: "{name}版、{date}"
edition-after: "{name}版（{date}）のあとの変更を含みます"
changed-since: "{name}版のあとの変更"
changed-in: "{name}版での変更"
not-yet-edition: まだ版になっていません
edition-again: この版をもう一度作るには：
nothing-changed: 読む人に見える変更はありません。
change-new-stories: 新しい実践記録
change-new-posts: 新しい記事
change-new-others: 新しいページ
change-translated: 新しい翻訳
change-revised: 改訂
change-renamed: アドレスの変更
change-people: "初めて登場した人：{list}。"
change-countries: "新しい国：{list}。"
change-gone: "{n}件の文章がなくなりました。"
words-added: "{n}語を追加"
words-removed: "{n}語を削除"
count-new-stories: "新しい実践記録{n}件"
count-new-posts: "新しい記事{n}件"
count-new-others: "ほかの新しいページ{n}件"
count-translated: "新しい翻訳{n}件"
count-revised: "改訂{n}件"

# A post
classrooms: 参加した学級
students: 人の生徒
ages-line: "{ages}歳"

# The handbook's front
figures: 数字で見るこの本
figure-stories: 実践記録
figure-authors: 執筆者
figure-people: 関わった人
figure-schools: 学校
figure-countries: "国（全{all}か国のうち）"
figure-posts: 記事
figure-languages: 言語
figure-translations: 翻訳
all-sample: これは見本の本です。登場する人物、学校、数字はすべて架空のものです。
no-stories: 実践記録はまだありません。
part-title: "{number}. {title}"
other-part: そのほかの実践記録

# The map on the handbook's front
map: 実践記録が書かれた国
map-line: "{stories}、{countries}"
map-title: "{region}：{line}"
map-about: 1か国を1枚のタイルで、およその位置に示しています。
map-most: "実践記録が多い国：{list}。"
map-count: "{country}（{n}）"
map-none: "まだない国：{list}。"
map-none-count: "{n}か国にはまだありません。"
map-below: 下の表にすべての数があります。
map-table: 同じ数を表で見る
map-country: 国
map-stories: 実践記録
and-more: "{n}+"

# The blog's front
no-posts: 記事はまだありません。
page-number: "{n}ページ"
archive: 年別
archive-title: "{blog}、{year}年"
all-goals: すべての目標

# The indexes
find-a-story: 実践記録を探す
contents: 目次
index-lede: 探したいものに合わせて、実践記録と記事を見つけられます。
by-country: 国別
by-subject: 教科別
by-goal: 目標別
by-tool: 道具別
by-language: 言語別
by-level: 学校段階別
by-connectivity: 通信環境別
by-tag: タグ別
by-contributor: 執筆者別
tags: タグ
index-country: 国別の索引
index-country-lede: 実践記録と記事がどの国から来たかを示します。2か国による実践記録は、両方の国に載っています。
index-subject: 教科別の索引
index-subject-lede: 授業で教えた内容です。一つの実践記録が複数の教科にわたることもあります。
index-goal: 目標別の索引
index-goal-lede: 17の持続可能な開発目標と、その目標に役立つ実践記録と記事です。一つの実践記録が複数の目標に役立つこともあります。
index-tool: 道具別の索引
index-tool-lede: 紙から動画まで、授業で使うものです。
index-language: 言語別の索引
index-language-lede: ここで実践記録と記事を読むことができる言語です。翻訳は、翻訳された言語のところに載っています。
index-level: 学校段階別の索引
index-level-lede: 授業が行われた学校の段階です。
index-connectivity: 通信環境別の索引
index-connectivity-lede: 学習者が参加するために必要な通信環境です。
index-tag: タグ
index-tag-lede: 執筆者と翻訳者が文章に付けた言葉です。
index-contributor: 執筆者別の索引
goals-key: 上は目標の番号、下はその目標に役立つ実践記録と記事の数です。
for-key: "（{key}）"
from-region: "{region}：{n}"
all-keys: "すべて見る（{n}件）"
countries-missing: "まだ投稿のない国：{countries}。"
elsewhere: そのほかの国
posts-counted: "記事{n}件"
others-counted: "ほかのページ{n}件"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "検索"
search-words: "ことばで検索"
search-narrow: "条件をしぼる"
search-any: "指定なし"
search-found: "見つかった件数：{n}"
search-none: "見つかりませんでした。ことばを減らすか、変えてみてください。"
search-lost: "検索を読み込めませんでした。下の索引からすべての文章を開けます。"
search-more: "さらに表示"
list-description: "{key}：{line}"
list-stories: ハンドブック
list-posts: ブログ
list-others: ほかのページ
feed-list: この一覧をフィード（Atom）で購読する

# The portal
the-handbook: ハンドブック
the-blog: ブログ
story-count: "実践記録{n}件"
post-count: "学級どうしの交流{n}件"
new-stories: ハンドブックの新着
latest-exchange: 最新の交流
read-post: "「{title}」を読む"
more: もっと見る
who-has-written: これまでに書いた国
region-asia: アジア
region-europe: ヨーロッパ
countries-of: "{all}か国のうち{n}か国"
coming-events: これからのイベント
one-voice: 寄せられた声
read-questions: 質問を読む
how-to-take-part: 参加のしかた
still-missing: "まだ投稿のない国：{countries}。"
not-written: "{n}か国からはまだ投稿がありません。"

# What changed in a text
diff-line: "{added}、{removed}"
diff-added: 追加：
diff-removed: 削除：
diff-same-words: 言葉は同じです。
diff-cut: ここに示したもののほかにも変更があります。
diff-title: タイトル
diff-summary: 要約
diff-picture: 図版
diff-caption: 図版の説明
diff-note: 注

# The fronts of the other kinds
collaborations-about: アジアとヨーロッパの学級が、数か月にわたって一つの問いに一緒に取り組みます。
calls-about: うまくいった授業について、教員の皆さんにお尋ねします。回答は実践記録になります。
events-about: 教員による、教員のためのウェビナー、会議、ワークショップです。
newsletters-about: 二つの本の新しい内容を、折にふれてお知らせします。
voices-about: 学習者、教員、保護者のひとことを、書かれた場所とともに紹介します。
collaboration-state-open: 募集中
collaboration-state-ahead: 開始前
collaboration-state-running: 実施中
collaboration-state-past: 終了
call-state-now: 募集中
call-state-ahead: 募集前
call-state-past: 募集終了
event-state-ahead: これから
event-state-past: 終了
open-until: "{date}まで募集"
opens-on: "{date}から募集"
closed-on: "{date}に募集終了"
newsletter-issue: "No. {n}"
series-number: "第{n}回"

# The colophon
colophon-about: このサイトが、何から、どのように作られたかを示します。
in-figures: 数字で見る
made-from: 制作情報
revision: リビジョン
working-tree: まだコミットされていないファイル
made-with: プログラム
program: "Colophon {version}"
publisher: 発行者
cite-book: "『{book}』{publisher}、{year}年。"
cite-book-undated: "『{book}』{publisher}。"
editions: 版の一覧
checked: 実践記録の確認
checked-text: 文章が公開される前に、形式、リンク、図版、そして写っている人の同意があるかどうかを、プログラムが確かめます。問題があれば、わかりやすい言葉で知らせます。直されるまで、その文章は公開されません。すべての変更は、変更した人の名前とともに残ります。
write-text: 実践記録は教員が書いています。新しく加えたいときや、間違いを直したいときは、こちらから始めてください。
for-programs: プログラムで使うために
for-programs-text: 同じ文章を、同じ条件で、データとして提供します。
data-entries: すべての文章と、その執筆者、日付
data-people: 書いた人全員
data-coverage: 国ごとの文章の数
data-editions: 版の一覧
data-build: このサイトの制作情報
feed: フィード
feed-atom: "{title}（Atom）"
feed-json: "{title}（JSON）"

# Pages that are not there
withdrawn-title: この文章は取り下げられました
withdrawn-on: 取り下げた日：
withdrawn-reason: 取り下げの理由：
moved-title: このページは移動しました
moved-text: 現在の場所：
not-found-title: このページはありません
not-found-text: アドレスが古いか、文字が間違っているのかもしれません。本はこちらにあります。

# Other kinds of entries
coordinators: コーディネーター
call-open: 募集期間
made-output: 成果の掲載先
virtual-activities: オンラインの活動
practical-activities: 教室での活動
for-whom: 対象
reported-line: "{figures}（{source}による）"
reported-line-plain: "{figures}（報告による）"
reported-schools: "学校{n}校"
reported-countries: "{n}か国"
reported-teachers: "教員{n}人"
reported-students: "生徒{n}人"
contact: 連絡先
questions: 質問
question-required: 必須
others: 対象でない方へ
event-webinar: ウェビナー
event-conference: 会議
event-workshop: ワークショップ
when: 日時
where: 場所
in-languages: 言語
sessions: プログラム
speakers: 登壇者
registration: 申し込み方法
registered: 申込者数
registered-of: "{n}人（定員{all}人）"
organisers: 主催
partners: 協力団体
host: 開催機関
series: シリーズ
conclusions: まとめ
editor: 編集
features: この号の内容
age-line: "{n}歳"
came-of-it: 生まれた成果
call-answered: これまでの回答
part-of: 共同プロジェクト
answers-call: 応じた募集
send-answers: 回答の送り先：
question-short: 数行
question-long: 長さは自由
question-choice: 選択
question-file: ファイル
register: 申し込む
session: 内容
session-time: 時刻
times-in: "時刻はすべて{zone}"
series-others: このシリーズのほかのイベント

# The body of a text
alert-note: メモ
alert-tip: ヒント
alert-important: 重要
alert-warning: 警告
alert-caution: 注意
footnotes: 注
footnote: "注{n}"
footnote-back: "注{n}の本文に戻る"
footnote-back-to: "注{n}の本文（{occurrence}か所目）に戻る"
table: 表

# Dates
date: "{year}年{month}{day}日"
date-range: "{from}〜{to}"
date-range-year: "{year}年{month}{day}日〜{last-month}{last-day}日"
date-range-month: "{year}年{month}{day}日〜{last-day}日"
month-1: 1月
month-2: 2月
month-3: 3月
month-4: 4月
month-5: 5月
month-6: 6月
month-7: 7月
month-8: 8月
month-9: 9月
month-10: 10月
month-11: 11月
month-12: 12月
# Preview: these lines stand on no page of the site
preview: プレビュー
preview-uncommitted: まだコミットされていません
preview-messages: "この文章についてのメッセージ：{n}件"
preview-more: "ほかに{n}件のメッセージがあります。「colophon check」ですべて見られます。"
preview-error: エラー
preview-warning: 警告
preview-note: 補足
preview-fix: 直し方：
preview-invalid: この文章はまだ表示できません。ここに挙げた点を直して、保存してください。
preview-not-approved: この文章は、十分な人数の承認があると表示されます。
preview-nothing: ページはまだありません。ここに挙げた点を直して、保存してください。
preview-obstacles: 設定かテンプレートにエラーがあります。最後に作れたページを表示しています。
preview-unreadable: ファイルを読み込めませんでした。最後に作れたページを表示しています。
preview-lost: プレビューは終了しました。このページはもう更新されません。

# The Sustainable Development Goals
goal-1: 貧困をなくそう
goal-2: 飢餓をゼロに
goal-3: すべての人に健康と福祉を
goal-4: 質の高い教育をみんなに
goal-5: ジェンダー平等を実現しよう
goal-6: 安全な水とトイレを世界中に
goal-7: エネルギーをみんなに そしてクリーンに
goal-8: 働きがいも 経済成長も
goal-9: 産業と技術革新の基盤をつくろう
goal-10: 人や国の不平等をなくそう
goal-11: 住み続けられるまちづくりを
goal-12: つくる責任 つかう責任
goal-13: 気候変動に具体的な対策を
goal-14: 海の豊かさを守ろう
goal-15: 陸の豊かさも守ろう
goal-16: 平和と公正をすべての人に
goal-17: パートナーシップで目標を達成しよう

# The handbook as a file for readers of books (EPUB)
read-epub: "EPUBで読む"
print-pdf: "印刷用PDF({paper})"
book-volume: "第{number}巻(全{total}巻)"
book-part-title: "{book} {number}：{title}"
book-title-page: "表題紙"
book-imprint: "奥付"
book-indexes: "索引"
book-contributors: "この本をつくった人たち"
book-authors: "著者"
book-landmarks: "この本の目印"
book-start: "最初の実践記録"
book-identifier: "識別子"
book-colophon-about: "この本が何から、どのようにつくられたか。"
book-accessibility: "スクリーンリーダーで読む"
book-accessible: "どの実践記録も、目で見る代わりに耳や指で読めます。この本には目次、見出し、索引があり、注とは相互に行き来できます。文字の大きさや色は変えられます。点滅するものや音の出るものはありません。"
book-accessible-pictures: "すべての画像に言葉による説明があります。"
book-pictures-undescribed: "言葉による説明のない画像があります。見ることができない人には、その内容が伝わりません。"

# The same text without markup: story.txt and radio.txt
other-forms: "ほかの形式："
plain-text: "テキストのみ"
radio-script: "ラジオ用原稿"
text-address: "ウェブ上の場所"
text-addresses: "アドレス"
text-picture: "［画像：{about}］"
radio-time: "朗読時間：約{n}分（{time}）。"
radio-times: "かっこ内の時間は各部分が始まる時刻です。読み上げません。"
radio-names: "準備しておく名前（ここでは読み上げません）："
radio-between-cells: "、"
radio-gap-address: "（アドレスは文章のほうにあります）"
radio-gap-note: "（文章にはここに長い注があります）"
radio-gap-example: "（文章にはここに、読み上げられない例があります。）"

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: 美術
term-biology: 生物
term-chemistry: 化学
term-civics: 公民
term-economics: 経済
term-geography: 地理
term-history: 歴史
term-languages: 語学
term-literature: 文学
term-mathematics: 数学
term-music: 音楽
term-physical-education: 体育
term-physics: 物理
term-technology: 技術
term-vocational: 職業教育
term-well-being: ウェルビーイング
term-camera: カメラ
term-cardboard: 段ボール
term-kitchen-goods: 台所にあるもの
term-library-bus: 移動図書館
term-messaging-app: メッセージアプリ
term-notebook: ノート
term-postal-letter: 手紙
term-printed-sheet: 印刷したプリント
term-radio: ラジオ
term-shared-document: 共有ドキュメント
term-telephone: 電話
term-video-call: ビデオ通話
term-voice-message: 音声メッセージ

"""##),
    TemplateFile(
      name: "words/kk.yml",
      text: ##"""
# The Kazakh words of the pages; complete: every line of en.yml has its line here.
# Reviewed by: nobody yet (a native reader is welcome).
# {name} stands for what a page puts in. {n} is a number; after it stands a no-break space.
# A noun after a number stays in the singular; dates and names stand so that they need no ending.

# Finding one's way
skip: Мәтінге өту
site-navigation: Сайт
where-you-are: Сіз осындасыз
languages-navigation: Тілдер
pages-navigation: Беттер
home: Басты бет
handbook: Анықтамалық
blog: Блог
index: Көрсеткіш
take-part: Қатысу
colophon: Басылым туралы мәлімет
about-navigation: Осы сайт туралы
collaborations: Бірлескен жобалар
calls: Озық тәжірибе жинау
events: Іс-шаралар
newsletters: Ақпараттық бюллетеньдер
voices: Пікірлер
page-title: "{page} · {site}"
newer: Кейінгілері
older: Бұрынғылары
page-before: Алдыңғы бет
page-after: Келесі бет
earlier-page: Кітап бойынша артқа
later-page: Кітап бойынша алға
next-story: Келесі әңгіме
previous-story: Алдыңғы әңгіме
feed-blog: Блогты таспа арқылы оқу (Atom)
feed-handbook: Жаңа әңгімелерді таспа арқылы оқу (Atom)
feed-title: "{title}: таспа"
feed-about: "{title}: {about}"

# Every text
sample-banner: "Ойдан шығарылған үлгі: мұндағы адамдар, мектептер мен оқиғалар шынайы емес."
draft-banner: "Нобай: бұл бет әлі жарияланған жоқ."
waiting-banner: Бұл мәтін «publish» сөзінен кейін көрсетілген күнге дейін шықпайды.
sample: ойдан шығарылған үлгі
also-in: "Басқа тілдерде:"
in-language: "тілі: {language}"
translated-from: "Аударма. Түпнұсқа тілі:"
behind: Осы аудармадан кейін түпнұсқа өзгерді.
behind-since: "Осы аудармадан кейін түпнұсқа өзгерді ({date})."
patched: Осы аудармадан кейін түпнұсқа өзгерді. Ең маңыздысы мұнда түзетілді.
patched-since: "Осы аудармадан кейін түпнұсқа өзгерді ({date}). Ең маңыздысы мұнда түзетілді."
read-original: Түпнұсқаны оқу.
unnamed-author: аты аталмаған автор
unnamed-teacher: мұғалім
unnamed-student: оқушы
unnamed-school-leader: мектеп басшысы
unnamed-parent: ата-ана
unnamed-researcher: зерттеуші
unnamed-expert: сарапшы
list-comma: ", "
list-and: " және "
colon: ": "
full-stop: .
open-bracket: " ("
close-bracket: )
range: "{from}–{to}"

# A story at a glance
at-a-glance: Қысқаша
in-this-story: Осы әңгімеде
ages: Жас шамасы
level: Деңгей
setting: Оқу түрі
duration: Ұзақтығы
learner-needs: Оқушыға не керек
subjects: Пәндер
tools: Құралдар
techniques: Оқыту тәсілдері
goals: Мақсаттар
goal: "{number}. {title}"
award: Марапат
award-line: "{name}, {by}, {year}"

level-secondary: Негізгі мектеп
level-high: Жоғары сыныптар
level-vocational: Кәсіптік білім
setting-online: Онлайн
setting-blended: Аралас
setting-classroom: Сыныпта
setting-offline: Интернетсіз
connectivity-none: Байланыссыз
connectivity-low: Әлсіз байланыс
connectivity-broadband: Жылдам интернет
needs-none: "Ештеңе: телефон да, желі де керек емес"
needs-low: "Аз ғана: телефон және аздаған трафик"
needs-broadband: "Жылдам интернет: үзіліссіз бейне"
duration-min-one: "{n} минут"
duration-min: "{n} минут"
duration-hour-one: "{n} сағат"
duration-hour: "{n} сағат"
duration-lesson-one: "{n} сабақ"
duration-lesson: "{n} сабақ"
duration-day-one: "{n} күн"
duration-day: "{n} күн"
duration-week-one: "{n} апта"
duration-week: "{n} апта"
duration-month-one: "{n} ай"
duration-month: "{n} ай"

# People
role-teacher: мұғалім
role-student: оқушы
role-school-leader: мектеп басшысы
role-parent: ата-ана
role-researcher: зерттеуші
role-expert: сарапшы
helped-reviewer: пікір
helped-translator: аударма
helped-editor: редакциялау
helped-illustrator: суреттер
people: Адамдар
people-count-one: "{n} адам"
people-count: "{n} адам"
schools: Мектептер
school-count-one: "{n} мектеп"
school-count: "{n} мектеп"
text-count-one: "{n} мәтін"
text-count: "{n} мәтін"
person-role: Қызметі
person-school: Мектебі
person-country: Елі
person-links: Интернетте
school-city: Қаласы

# How it came to be
made-story: Бұл әңгіме қалай жасалды
made-post: Бұл жазба қалай жасалды
made-entry: Бұл бет қалай жасалды
written-by: Мәтін авторы
with-the-help-of: Көмектескен
reviewed-by: Пікір берген
see-changes: Не өзгергенін көру
first-written: Алғашқы нұсқасы
last-revised: Соңғы түзету
revised-times: "{n}-нұсқа"
in-book-since: Кітапқа алғаш енген басылым
how-changed: "«{title}» мәтіні қалай өзгерді"
version-count-one: "{n} нұсқа"
version-count: "{n} нұсқа, алдымен жаңалары"
all-versions: Барлық нұсқалар
read-now: Мәтіннің қазіргі нұсқасын оқу
exchanged: Алмасу күні
pictures: Суреттер
published: Жарияланған күні
licence: Лицензия
to-cite: Қалай сілтеме жасау керек
cite: "{authors}, «{title}» // {book}, {site}, {year}."
cite-undated: "{authors}, «{title}» // {book}, {site}."
cite-files: "Файл түрінде:"
cite-message: Осы әңгімені пайдалансаңыз, оған төмендегідей сілтеме жасаңыз.
licence-cc-by: Авторларын атасаңыз, бұл мәтінді көшіруге, аударуға және бейімдеуге болады
licence-cc-by-sa: Авторларын атасаңыз және шыққан нәтижені де сол шарттармен таратсаңыз, бұл мәтінді көшіруге, аударуға және бейімдеуге болады
licence-cc-by-nc: Авторларын атасаңыз, бұл мәтінді коммерциялық емес мақсатта көшіруге, аударуға және бейімдеуге болады
licence-cc-by-nc-sa: Авторларын атасаңыз және шыққан нәтижені де сол шарттармен таратсаңыз, бұл мәтінді коммерциялық емес мақсатта көшіруге, аударуға және бейімдеуге болады
licence-cc-by-nd: Авторларын атасаңыз, бұл мәтінді өзгертпей көшіруге болады
licence-cc-by-nc-nd: Авторларын атасаңыз, бұл мәтінді өзгертпей, коммерциялық емес мақсатта көшіруге болады
licence-cc0: Бұл мәтінді қалауыңызша пайдалана аласыз
licence-other: Бұл мәтінмен не істеуге болатыны лицензияда айтылған

# Editions and what they changed
editions-about: Кітаптың белгілі бір күндердегі қалпы. Әр басылымды сөзбе-сөз қайта жасауға болады.
edition-title: "{name} басылымы"
edition-line: "{name} басылымы, {date}"
edition-after: "{name} басылымынан ({date}) кейінгі өзгерістермен"
changed-since: "{name} басылымынан бері не өзгерді"
changed-in: "{name} басылымында не өзгерді"
not-yet-edition: әлі басылым емес
edition-again: "Осы басылымды қайта жасау үшін:"
nothing-changed: Оқырманға көрінетін ештеңе өзгерген жоқ.
change-new-stories: Жаңа әңгімелер
change-new-posts: Жаңа жазбалар
change-new-others: Жаңа беттер
change-translated: Жаңа аудармалар
change-revised: Түзетілген мәтіндер
change-renamed: Мекенжайы өзгерген мәтіндер
change-people: "Мұнда алғаш рет: {list}."
change-countries: "Жаңа елдер: {list}."
change-gone-one: "{n} мәтін енді мұнда жоқ."
change-gone: "{n} мәтін енді мұнда жоқ."
words-added-one: "{n} сөз қосылды"
words-added: "{n} сөз қосылды"
words-removed-one: "{n} сөз алынып тасталды"
words-removed: "{n} сөз алынып тасталды"
count-new-stories-one: "{n} жаңа әңгіме"
count-new-stories: "{n} жаңа әңгіме"
count-new-posts-one: "{n} жаңа жазба"
count-new-posts: "{n} жаңа жазба"
count-new-others-one: "{n} басқа жаңа бет"
count-new-others: "{n} басқа жаңа бет"
count-translated-one: "{n} жаңа аударма"
count-translated: "{n} жаңа аударма"
count-revised-one: "{n} түзетілген мәтін"
count-revised: "{n} түзетілген мәтін"

# A post
classrooms: Сыныптар
students-one: оқушы
students: оқушы
ages-line: "жасы: {ages}"

# The handbook's front
figures: Кітап сандармен
figure-stories-one: әңгіме
figure-stories: әңгіме
figure-authors-one: автор
figure-authors: автор
figure-people-one: адам
figure-people: адам
figure-schools-one: мектеп
figure-schools: мектеп
figure-countries: "ел ({all} елден)"
figure-posts-one: жазба
figure-posts: жазба
figure-languages-one: тіл
figure-languages: тіл
figure-translations-one: аударма
figure-translations: аударма
all-sample: "Үлгі кітап: мұндағы барлық адамдар, мектептер мен сандар ойдан шығарылған."
no-stories: Әзірге әңгіме жоқ.
part-title: "{number}. {title}"
other-part: Басқа әңгімелер

# The map on the handbook's front
map: Әңгімелер қай елдерден
map-line: "{stories}, {countries}"
map-title: "{region}: {line}"
map-about: Әр шаршы — бір ел, шамамен өз орнында.
map-most: "Ең көп әңгіме: {list}."
map-count: "{country} {n}"
map-none: "Әзірге әңгіме жоқ: {list}."
map-none-count-one: "{n} елден әзірге әңгіме жоқ."
map-none-count: "{n} елден әзірге әңгіме жоқ."
map-below: Барлық сандар төмендегі кестеде берілген.
map-table: Сол сандар кесте түрінде
map-country: Ел
map-stories: Әңгімелер
and-more: "{n}+"

# The blog's front
no-posts: Әзірге жазба жоқ.
page-number: "{n}-бет"

# The indexes

archive: Жылдар бойынша
archive-title: "{blog}, {year}"
all-goals: Барлық мақсаттар

# The indexes
find-a-story: Әңгіме табу
contents: Мазмұны
index-lede: Іздегеніңізге қарай реттелген әңгімелер мен жазбалар.
by-country: Елдер бойынша
by-subject: Пәндер бойынша
by-goal: Мақсаттар бойынша
by-tool: Құралдар бойынша
by-language: Тілдер бойынша
by-level: Деңгейлер бойынша
by-connectivity: Байланыс бойынша
by-tag: Белгілер бойынша
by-contributor: Авторлар бойынша
tags: Белгілер
index-country: Елдер бойынша көрсеткіш
index-country-lede: Әңгімелер мен жазбалар қай елдерден келген. Екі елдің әңгімесі екеуінің де астында тұрады.
index-subject: Пәндер бойынша көрсеткіш
index-subject-lede: Сабақтарда не үйретіледі. Бір әңгіме бірнеше пәнге қатысты болуы мүмкін.
index-goal: Мақсаттар бойынша көрсеткіш
index-goal-lede: Тұрақты дамудың он жеті мақсаты және оларға қызмет ететін әңгімелер мен жазбалар. Бір әңгіме бірнеше мақсатқа қызмет етуі мүмкін.
index-tool: Құралдар бойынша көрсеткіш
index-tool-lede: "Сабақта не қолданылады: қағаздан бейнеге дейін."
index-language: Тілдер бойынша көрсеткіш
index-language-lede: Мұнда әңгімелер мен жазбаларды оқуға болатын тілдер. Аударма өз тілінің астында тұрады.
index-level: Деңгейлер бойынша көрсеткіш
index-level-lede: Сабақтар өткен мектептер.
index-connectivity: Байланыс бойынша көрсеткіш
index-connectivity-lede: Қатысу үшін оқушыға қандай байланыс керек.
index-tag: Белгілер
index-tag-lede: Авторлар мен аудармашылар өз мәтіндеріне қойған белгі сөздер.
index-contributor: Авторлар бойынша көрсеткіш
goals-key: Жоғарыда — мақсат, төменде — оған қызмет ететін әңгімелер мен жазбалар саны.
for-key: "«{key}» бөлімінде"
from-region: "{region}: {n}"
all-keys: "Барлығы ({n})"
countries-missing: "Бұл елдерден әзірге ешкім жазған жоқ: {countries}."
elsewhere: Басқа елдер
posts-counted-one: "{n} жазба"
posts-counted: "{n} жазба"
others-counted-one: "{n} басқа бет"
others-counted: "{n} басқа бет"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "Іздеу"
search-words: "Сөздерді іздеу"
search-narrow: "Іздеуді тарылту"
search-any: "кез келген"
search-found: "Табылды: {n}"
search-none: "Ештеңе табылмады. Азырақ немесе басқа сөздерді байқап көріңіз."
search-lost: "Іздеу жүктелмеді. Төмендегі көрсеткіштер барлық мәтінге апарады."
search-more: "Тағы көрсету"
list-description: "{key}: {line}"
list-stories: Анықтамалықта
list-posts: Блогта
list-others: Басқа беттер
feed-list: Осы тізімді таспа арқылы оқу (Atom)

# The portal
the-handbook: Анықтамалық
the-blog: Блог
story-count-one: "{n} әңгіме"
story-count: "{n} әңгіме"
post-count-one: "сыныптар арасындағы {n} алмасу"
post-count: "сыныптар арасындағы {n} алмасу"
new-stories: Анықтамалықтағы жаңа әңгімелер
latest-exchange: Соңғы алмасу
read-post: "«{title}» жазбасын оқу"
more: Тағы
who-has-written: Әзірге кімдер жазды
region-asia: Азия
region-europe: Еуропа
countries-of: "{all} елден {n}"
coming-events: Алдағы іс-шаралар
one-voice: Бір пікір
read-questions: Сұрақтарды оқу
how-to-take-part: Қалай қатысуға болады
still-missing: "Бұл елдерден әңгіме күтеміз: {countries}."
not-written: "{n} елден әзірге ешкім жазған жоқ."

# What changed in a text
diff-line: "{added}, {removed}"
diff-added: "қосылды:"
diff-removed: "алынып тасталды:"
diff-same-words: Сөздер сол күйінде.
diff-cut: Мұнда өзгерістердің бәрі көрсетілмеген.
diff-title: Тақырып
diff-summary: Қысқаша мазмұны
diff-picture: Сурет
diff-caption: Сурет жазуы
diff-note: Ескертпе

# The fronts of the other kinds
collaborations-about: Бір мәселемен бірнеше ай бойы бірге жұмыс істейтін Азия мен Еуропа сыныптары.
calls-about: Мұғалімдерге тәжірибесінде не нәтиже бергені туралы сұрақтар. Жауаптар әңгімеге айналады.
events-about: Мұғалімдер мұғалімдер үшін өткізетін вебинарлар, конференциялар мен шеберханалар.
newsletters-about: Кітаптардағы жаңалықтар туралы анда-санда хабар.
voices-about: Оқушылардың, мұғалімдердің және ата-аналардың бірнеше сөзі және олардың қайдан жазғаны.
collaboration-state-open: Өтінім қабылдануда
collaboration-state-ahead: Жақында басталады
collaboration-state-running: Қазір жүріп жатыр
collaboration-state-past: Аяқталды
call-state-now: Қазір ашық
call-state-ahead: Жақында ашылады
call-state-past: Жабылды
event-state-ahead: Алдағы
event-state-past: Өткен
open-until: "Ашық, соңғы күні: {date}"
opens-on: "Ашылатын күні: {date}"
closed-on: "Жабылған күні: {date}"
newsletter-issue: "{n}-шығарылым"
series-number: "№ {n}"

# The colophon
colophon-about: Бұл сайт қалай және неден жасалды.
in-figures: Сандармен
made-from: Неден жасалды
revision: Нұсқа
working-tree: git-ке әлі тіркелмеген файлдар
made-with: Бағдарлама
program: "Colophon {version}"
publisher: Баспагер
cite-book: "{book}, {publisher}, {year}."
cite-book-undated: "{book}, {publisher}."
editions: Басылымдар
checked: Әңгімелер қалай тексеріледі
checked-text: Мәтін шықпас бұрын бағдарлама оның пішінін, сілтемелерін, суреттерін және суреттегі адамдардың келісімін тексереді. Қателер қарапайым сөзбен айтылады, мәтін олар түзетілгенше күтеді. Әр өзгеріс оны енгізген адамның атымен бірге сақталады.
write-text: Әңгімелерді мұғалімдер жазады. Әңгіме қосу немесе қатені түзету үшін осы жерден бастаңыз.
for-programs: Бағдарламалар үшін
for-programs-text: Сол мәтіндер дерек түрінде, сол шарттармен.
data-entries: барлық мәтіндер, авторлары мен күндері
data-people: жазғандардың бәрі
data-coverage: әр елдің неше мәтіні бар
data-editions: басылымдар
data-build: бұл сайт неден құрастырылды
feed: Таспа
feed-atom: "{title} (Atom)"
feed-json: "{title} (JSON)"

# Pages that are not there
withdrawn-title: Бұл мәтін қайтарып алынды
withdrawn-on: "Қайтарып алынған күні:"
withdrawn-reason: "Көрсетілген себебі:"
moved-title: Бұл бет көшірілді
moved-text: "Ол енді мұнда:"
not-found-title: Бұл бет мұнда жоқ
not-found-text: Мекенжай ескірген немесе әрпі қате болуы мүмкін. Кітаптар осында.

# Other kinds of entries
coordinators: Үйлестіруші
call-open: Қабылдау мерзімі
made-output: Нәтижесі
virtual-activities: Онлайн
practical-activities: Сыныпта
for-whom: Кімдерге арналған
reported-line: "{figures}; дереккөзі: {source}"
reported-line-plain: "{figures}, қатысушылардың деректері бойынша"
reported-schools-one: "{n} мектеп"
reported-schools: "{n} мектеп"
reported-countries-one: "{n} ел"
reported-countries: "{n} ел"
reported-teachers-one: "{n} мұғалім"
reported-teachers: "{n} мұғалім"
reported-students-one: "{n} оқушы"
reported-students: "{n} оқушы"
contact: Байланыс
questions: Сұрақтар
question-required: міндетті
others: Егер бұл сіз болмасаңыз
event-webinar: Вебинар
event-conference: Конференция
event-workshop: Шеберхана
when: Қашан
where: Қайда
in-languages: Тілдер
sessions: Бағдарлама
speakers: Баяндамашылар
registration: Тіркелу
registered: Тіркелгендер
registered-of: "{all} орыннан {n}"
organisers: Ұйымдастырушылар
partners: Серіктестер
host: Қабылдаушы тарап
series: Топтама
conclusions: Қорытындылар
editor: Редактор
features: Осы шығарылымда
age-line: "{n} жас"
came-of-it: Одан не шықты
call-answered: Әзірге келген жауаптар
part-of: Қай жобаның бөлігі
answers-call: Қай сұрауға жауап
send-answers: "Жауаптарыңызды жіберетін мекенжай:"
question-short: бірнеше жол
question-long: қалағаныңызша
question-choice: таңдау
question-file: файл
register: Тіркелу
session: Тақырып
session-time: Уақыты
times-in: "Уақыт белдеуі: {zone}"
series-others: Осы топтаманың басқа іс-шаралары

# The body of a text
alert-note: Ескертпе
alert-tip: Кеңес
alert-important: Маңызды
alert-warning: Ескерту
alert-caution: Абай болыңыз
footnotes: Ескертпелер
footnote: "{n}-ескертпе"
footnote-back: "{n}-ескертпенің мәтініне оралу"
footnote-back-to: "{n}-ескертпенің мәтініне оралу, {occurrence}-орын"
table: Кесте

# Dates
date: "{year} ж. {day} {month}"
date-range: "{from} – {to}"
date-range-year: "{year} ж. {day} {month} – {last-day} {last-month}"
date-range-month: "{year} ж. {day}–{last-day} {month}"
month-1: қаңтар
month-2: ақпан
month-3: наурыз
month-4: сәуір
month-5: мамыр
month-6: маусым
month-7: шілде
month-8: тамыз
month-9: қыркүйек
month-10: қазан
month-11: қараша
month-12: желтоқсан
# Preview: these lines stand on no page of the site
preview: Алдын ала қарау
preview-uncommitted: git-ке әлі тіркелмеген
preview-messages-one: "осы мәтін туралы {n} хабар"
preview-messages: "осы мәтін туралы {n} хабар"
preview-more-one: "Тағы {n} хабар: «colophon check» командасы бәрін көрсетеді."
preview-more: "Тағы {n} хабар: «colophon check» командасы бәрін көрсетеді."
preview-error: Қате
preview-warning: Ескерту
preview-note: Ескертпе
preview-fix: "Не істеу керек:"
preview-invalid: Бұл мәтінді әзірге көрсетуге болмайды. Осында аталғандарды түзетіп, мәтінді сақтаңыз.
preview-not-approved: Бұл мәтін оны жеткілікті адам мақұлдағанда көрсетіледі.
preview-nothing: Әзірге беттер жоқ. Осында аталғандарды түзетіп, сақтаңыз.
preview-obstacles: Баптауларда немесе үлгілерде қателер бар. Сіз жасауға болған соңғы беттерді көріп тұрсыз.
preview-unreadable: Файлдарды оқу мүмкін болмады. Сіз жасауға болған соңғы беттерді көріп тұрсыз.
preview-lost: Алдын ала қарау аяқталды. Бұл бет енді өзгермейді.

# The Sustainable Development Goals
goal-1: Кедейлікті жою
goal-2: Аштықты жою
goal-3: Жақсы денсаулық және әл-ауқат
goal-4: Сапалы білім
goal-5: Гендерлік теңдік
goal-6: Таза су және санитария
goal-7: Қолжетімді және таза энергия
goal-8: Лайықты жұмыс және экономикалық өсу
goal-9: Индустрияландыру, инновация және инфрақұрылым
goal-10: Теңсіздікті азайту
goal-11: Тұрақты қалалар мен елді мекендер
goal-12: Жауапты тұтыну және өндіріс
goal-13: Климаттың өзгеруіне қарсы күрес
goal-14: Теңіз экожүйелерін сақтау
goal-15: Құрлық экожүйелерін сақтау
goal-16: Бейбітшілік, сот төрелігі және тиімді институттар
goal-17: Тұрақты даму мүддесіндегі серіктестік

# The handbook as a file for readers of books (EPUB)
read-epub: "EPUB түрінде оқу"
print-pdf: "Басып шығаруға арналған PDF ({paper})"
book-volume: "{number}-том, барлығы {total}"
book-part-title: "{book} {number}: {title}"
book-title-page: "Титул беті"
book-imprint: "Шығарылым деректері"
book-indexes: "Көрсеткіштер"
book-contributors: "Бұл кітапты кім жасады"
book-authors: "Авторлар"
book-landmarks: "Кітаптағы орындар"
book-start: "Бірінші әңгіме"
book-identifier: "Идентификатор"
book-colophon-about: "Бұл кітап неден және қалай жасалды."
book-accessibility: "Экран оқитын бағдарламамен оқу"
book-accessible: "Әр әңгімені көрмей-ақ тыңдауға немесе қолмен сипап оқуға болады. Кітапта мазмұны, тақырыптары, көрсеткіштері және екі жаққа апаратын ескертпелері бар. Әріптерін үлкейтуге, түстерін өзгертуге болады. Ешнәрсе жыпылықтамайды, дыбыс шығармайды."
book-accessible-pictures: "Әр сурет сөзбен сипатталған."
book-pictures-undescribed: "Кейбір суреттер сөзбен сипатталмаған: көрмейтін адам онда не бар екенін біле алмайды."

# The same text without markup: story.txt and radio.txt
other-forms: "Басқа түрде:"
plain-text: "Жай мәтін"
radio-script: "Радиоға арналған мәтін"
text-address: "Вебте"
text-addresses: "Мекенжайлар"
text-picture: "[Сурет: {about}]"
radio-time: "Дауыстап оқу уақыты: шамамен {n} минут ({time})."
radio-time-one: "Дауыстап оқу уақыты: шамамен {n} минут ({time})."
radio-times: "Жақшадағы уақыт бөліктің қашан басталатынын айтады; оны оқымаңыз."
radio-names: "Дайындалатын есімдер, бұл жерде оқылмайды:"
radio-between-cells: "; "
radio-gap-address: "(мекенжайы жазба мәтінде)"
radio-gap-note: " (жазба мәтінде мұнда ұзын ескертпе бар)"
radio-gap-example: "(Жазба мәтінде мұнда дауыстап оқуға болмайтын мысал бар.)"

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: Бейнелеу өнері
term-biology: Биология
term-chemistry: Химия
term-civics: Құқық және қоғам
term-economics: Экономика
term-geography: География
term-history: Тарих
term-languages: Тілдер
term-literature: Әдебиет
term-mathematics: Математика
term-music: Музыка
term-physical-education: Дене шынықтыру
term-physics: Физика
term-technology: Технология
term-vocational: Кәсіптік білім
term-well-being: Әл-ауқат
term-camera: Фотоаппарат
term-cardboard: Картон
term-kitchen-goods: Ас үйде бар заттар
term-library-bus: Жылжымалы кітапхана
term-messaging-app: Мессенджер
term-notebook: Дәптер
term-postal-letter: Пошта арқылы хат
term-printed-sheet: Басып шығарылған парақ
term-radio: Радио
term-shared-document: Ортақ құжат
term-telephone: Телефон
term-video-call: Бейнеқоңырау
term-voice-message: Дауыстық хабарлама

"""##),
    TemplateFile(
      name: "words/ko.yml",
      text: ##"""
# The Korean words of the pages; complete: every line of en.yml has its line here.
# {name} stands for what a page puts in. Korean has no lines that end in -one: one form serves every number.
# Reviewed by: nobody yet (a native reader is welcome).

# Finding one's way
skip: 본문으로 건너뛰기
site-navigation: 사이트
where-you-are: 현재 위치
languages-navigation: 언어
pages-navigation: 페이지
home: 처음
handbook: 안내서
blog: 블로그
index: 찾아보기
take-part: 참여하기
colophon: 발행 정보
about-navigation: 이 사이트에 대하여
collaborations: 공동 프로젝트
calls: 우수 사례 공모
events: 행사
newsletters: 소식지
voices: 목소리
page-title: "{page} · {site}"
newer: 더 새로운 글
older: 더 오래된 글
page-before: 이전 페이지
page-after: 다음 페이지
earlier-page: 책의 앞부분
later-page: 책의 뒷부분
next-story: 다음 이야기
previous-story: 이전 이야기
feed-blog: 피드(Atom)로 구독하기
feed-handbook: 새 이야기를 피드(Atom)로 구독하기
feed-title: "피드: {title}"
feed-about: "{title} – {about}"

# Every text
sample-banner: 가상의 예시입니다. 여기에 나오는 사람, 학교, 사건은 실제가 아닙니다.
draft-banner: 초안입니다. 이 페이지는 아직 발행되지 않았습니다.
waiting-banner: 이 글은 ‘publish’ 뒤에 적힌 날이 되어야 보입니다.
sample: 가상의 예시
also-in: "다른 언어:"
in-language: "언어: {language}"
translated-from: "번역입니다. 원문의 언어:"
behind: 이 번역 이후에 원문이 바뀌었습니다.
behind-since: "이 번역({date}) 이후에 원문이 바뀌었습니다."
patched: 이 번역 이후에 원문이 바뀌었습니다. 가장 중요한 부분은 여기에서 이미 바로잡았습니다.
patched-since: "이 번역({date}) 이후에 원문이 바뀌었습니다. 가장 중요한 부분은 여기에서 이미 바로잡았습니다."
read-original: 원문 읽기
unnamed-author: 이름을 밝히지 않은 글쓴이
unnamed-teacher: 어느 교사
unnamed-student: 어느 학생
unnamed-school-leader: 어느 학교 관리자
unnamed-parent: 어느 학부모
unnamed-researcher: 어느 연구자
unnamed-expert: 어느 전문가
list-comma: ", "
list-and: ", "
colon: ": "
full-stop: .
open-bracket: " ("
close-bracket: )
range: "{from}~{to}"

# A story at a glance
at-a-glance: 한눈에 보기
in-this-story: 이 이야기의 차례
ages: 나이
level: 학교급
setting: 수업 방식
duration: 기간
learner-needs: 학습자에게 필요한 것
subjects: 과목
tools: 도구
techniques: 수업 방법
goals: 목표
goal: "목표 {number}: {title}"
award: 수상
award-line: "{name}, {by}, {year}년"

level-secondary: 중학교
level-high: 고등학교
level-vocational: 직업 교육
setting-online: 온라인
setting-blended: 온라인과 대면 병행
setting-classroom: 교실
setting-offline: 오프라인
connectivity-none: 인터넷 없음
connectivity-low: 느린 인터넷
connectivity-broadband: 빠른 인터넷
needs-none: "없음: 전화도 인터넷도 쓰지 않습니다"
needs-low: "조금: 전화와 적은 데이터"
needs-broadband: "빠른 인터넷: 끊기지 않는 동영상"
duration-min: "{n}분"
duration-hour: "{n}시간"
duration-lesson: "수업 {n}차시"
duration-day: "{n}일"
duration-week: "{n}주"
duration-month: "{n}개월"

# People
role-teacher: 교사
role-student: 학생
role-school-leader: 학교 관리자
role-parent: 학부모
role-researcher: 연구자
role-expert: 전문가
helped-reviewer: 검토
helped-translator: 번역
helped-editor: 편집
helped-illustrator: 그림
people: 함께한 사람들
people-count: "{n}명"
schools: 학교
school-count: "학교 {n}곳"
text-count: "글 {n}편"
person-role: 역할
person-school: 학교
person-country: 나라
person-links: 웹
school-city: 도시

# How it came to be
made-story: 이 이야기가 나오기까지
made-post: 이 글이 나오기까지
made-entry: 이 페이지가 나오기까지
written-by: 글쓴이
with-the-help-of: 도움
reviewed-by: 검토
see-changes: 바뀐 내용 보기
first-written: 처음 쓴 날
last-revised: 마지막으로 고친 날
revised-times: "버전 {n}"
in-book-since: 책에 실린 때
how-changed: "‘{title}’의 변경 내용"
version-count: "버전 {n}개, 최신순"
all-versions: 모든 버전
read-now: 지금의 글 읽기
exchanged: 교류한 날
pictures: 그림
published: 발행
licence: 라이선스
to-cite: 인용 방법
cite: "{authors}, ‘{title}’, 《{book}》, {site}, {year}년."
cite-undated: "{authors}, ‘{title}’, 《{book}》, {site}."
cite-files: "인용 파일:"
cite-message: 이 이야기를 사용할 때에는 아래와 같이 인용해 주십시오.
licence-cc-by: 글쓴이를 밝히면 이 글을 복사하고 번역하고 고쳐 쓸 수 있습니다
licence-cc-by-sa: 글쓴이를 밝히고 결과물을 같은 조건으로 나누면 이 글을 복사하고 번역하고 고쳐 쓸 수 있습니다
licence-cc-by-nc: 글쓴이를 밝히면 영리 목적이 아닌 경우에 이 글을 복사하고 번역하고 고쳐 쓸 수 있습니다
licence-cc-by-nc-sa: 글쓴이를 밝히고 결과물을 같은 조건으로 나누면 영리 목적이 아닌 경우에 이 글을 복사하고 번역하고 고쳐 쓸 수 있습니다
licence-cc-by-nd: 글쓴이를 밝히면 이 글을 그대로 복사할 수 있습니다
licence-cc-by-nc-nd: 글쓴이를 밝히면 영리 목적이 아닌 경우에 이 글을 그대로 복사할 수 있습니다
licence-cc0: 이 글은 자유롭게 쓸 수 있습니다
licence-other: 이 글을 어떻게 쓸 수 있는지는 라이선스에 나와 있습니다

# Editions and what they changed
editions-about: 특정한 날의 책 모습입니다. 모든 판은 글자 하나까지 똑같이 다시 만들 수 있습니다.
edition-title: "{name}판"
edition-line: "{name}판, {date}"
edition-after: "{name}판({date}) 이후의 변경 포함"
changed-since: "{name}판 이후에 바뀐 내용"
changed-in: "{name}판에서 바뀐 내용"
not-yet-edition: 아직 판으로 나오지 않음
edition-again: "이 판을 다시 만들려면:"
nothing-changed: 읽는 사람에게 보이는 변경은 없습니다.
change-new-stories: 새 이야기
change-new-posts: 새 블로그 글
change-new-others: 새 페이지
change-translated: 새 번역
change-revised: 고친 글
change-renamed: 주소가 바뀐 글
change-people: "처음 함께한 사람: {list}."
change-countries: "새로운 나라: {list}."
change-gone: "글 {n}편이 이제 여기에 없습니다."
words-added: "단어 {n}개 추가"
words-removed: "단어 {n}개 삭제"
count-new-stories: "새 이야기 {n}편"
count-new-posts: "새 블로그 글 {n}편"
count-new-others: "그 밖의 새 페이지 {n}개"
count-translated: "새 번역 {n}편"
count-revised: "고친 글 {n}편"

# A post
classrooms: 함께한 학급
students: 명의 학생
ages-line: "{ages}세"

# The handbook's front
figures: 숫자로 보는 책
figure-stories: 이야기
figure-authors: 글쓴이
figure-people: 함께한 사람
figure-schools: 학교
figure-countries: "나라(전체 {all}개국 중)"
figure-posts: 블로그 글
figure-languages: 언어
figure-translations: 번역
all-sample: 예시로 만든 책입니다. 여기에 나오는 사람, 학교, 숫자는 모두 가상입니다.
no-stories: 아직 이야기가 없습니다.
part-title: "{number}. {title}"
other-part: 그 밖의 이야기

# The map on the handbook's front
map: 이야기가 온 곳
map-line: "{stories}, {countries}"
map-title: "{region}: {line}"
map-about: 나라마다 한 칸씩, 대략 그 나라가 있는 자리에 놓았습니다.
map-most: "이야기가 많은 나라: {list}."
map-count: "{country} {n}"
map-none: "아직 없는 나라: {list}."
map-none-count: "{n}개국에는 아직 이야기가 없습니다."
map-below: 아래 표에 모든 숫자가 있습니다.
map-table: 같은 숫자를 표로 보기
map-country: 나라
map-stories: 이야기
and-more: "{n}+"

# The blog's front
no-posts: 아직 글이 없습니다.
page-number: "{n}쪽"
archive: 연도별
archive-title: "{blog}, {year}년"
all-goals: 모든 목표

# The indexes
find-a-story: 이야기 찾기
contents: 차례
index-lede: 찾고 싶은 것에 따라 이야기와 블로그 글을 찾습니다.
by-country: 나라별
by-subject: 과목별
by-goal: 목표별
by-tool: 도구별
by-language: 언어별
by-level: 학교급별
by-connectivity: 인터넷 환경별
by-tag: 태그별
by-contributor: 글쓴이별
tags: 태그
index-country: 나라별 찾아보기
index-country-lede: 이야기와 블로그 글이 어느 나라에서 왔는지 보여 줍니다. 두 나라가 함께 쓴 이야기는 두 나라에 모두 있습니다.
index-subject: 과목별 찾아보기
index-subject-lede: 수업에서 가르친 내용입니다. 한 이야기가 여러 과목을 다룰 수 있습니다.
index-goal: 목표별 찾아보기
index-goal-lede: 지속가능발전목표 열일곱 가지와, 그 목표에 도움이 되는 이야기와 블로그 글입니다. 한 이야기가 여러 목표에 도움이 될 수 있습니다.
index-tool: 도구별 찾아보기
index-tool-lede: 종이에서 동영상까지, 수업에서 쓰는 것들입니다.
index-language: 언어별 찾아보기
index-language-lede: 여기에서 이야기와 블로그 글을 읽을 수 있는 언어입니다. 번역은 번역한 언어에 있습니다.
index-level: 학교급별 찾아보기
index-level-lede: 수업을 한 학교의 학교급입니다.
index-connectivity: 인터넷 환경별 찾아보기
index-connectivity-lede: 학습자가 참여하는 데 필요한 인터넷 환경입니다.
index-tag: 태그
index-tag-lede: 글쓴이와 옮긴이가 글에 붙인 말입니다.
index-contributor: 글쓴이별 찾아보기
goals-key: 위는 목표 번호, 아래는 그 목표에 도움이 되는 이야기와 블로그 글의 수입니다.
for-key: "({key})"
from-region: "{region} {n}"
all-keys: "모두 보기({n})"
countries-missing: "아직 글이 없는 나라: {countries}."
elsewhere: 다른 나라
posts-counted: "블로그 글 {n}편"
others-counted: "그 밖의 페이지 {n}개"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "찾기"
search-words: "낱말로 찾기"
search-narrow: "범위 좁히기"
search-any: "모두"
search-found: "찾은 수: {n}"
search-none: "찾은 것이 없습니다. 낱말을 줄이거나 바꾸어 보십시오."
search-lost: "찾기를 불러오지 못했습니다. 아래 색인에서 모든 글을 볼 수 있습니다."
search-more: "더 보기"
list-description: "{key}: {line}"
list-stories: 안내서
list-posts: 블로그
list-others: 그 밖의 페이지
feed-list: 이 목록을 피드(Atom)로 구독하기

# The portal
the-handbook: 안내서
the-blog: 블로그
story-count: "이야기 {n}편"
post-count: "학급 간 교류 {n}건"
new-stories: 안내서의 새 이야기
latest-exchange: 최근 교류
read-post: "‘{title}’ 읽기"
more: 더 보기
who-has-written: 지금까지 글을 쓴 나라
region-asia: 아시아
region-europe: 유럽
countries-of: "{all}개국 중 {n}개국"
coming-events: 다가오는 행사
one-voice: 한 사람의 목소리
read-questions: 질문 읽기
how-to-take-part: 참여 방법
still-missing: "아직 글이 없는 나라: {countries}."
not-written: "{n}개국에서는 아직 글이 오지 않았습니다."

# What changed in a text
diff-line: "{added}, {removed}"
diff-added: "추가:"
diff-removed: "삭제:"
diff-same-words: 단어는 바뀌지 않았습니다.
diff-cut: 여기에 보이는 것보다 더 많이 바뀌었습니다.
diff-title: 제목
diff-summary: 요약
diff-picture: 그림
diff-caption: 그림 설명
diff-note: 주

# The fronts of the other kinds
collaborations-about: 아시아와 유럽의 학급이 몇 달 동안 하나의 질문을 함께 탐구합니다.
calls-about: 무엇이 효과가 있었는지 교사들에게 묻습니다. 답변은 이야기가 됩니다.
events-about: 교사가 교사를 위해 여는 온라인 세미나, 콘퍼런스, 워크숍입니다.
newsletters-about: 두 책의 새로운 내용을 이따금 알려 드립니다.
voices-about: 학습자, 교사, 학부모의 짧은 말과 그 말을 쓴 곳입니다.
collaboration-state-open: 모집 중
collaboration-state-ahead: 예정
collaboration-state-running: 진행 중
collaboration-state-past: 종료
call-state-now: 공모 중
call-state-ahead: 예정
call-state-past: 마감
event-state-ahead: 예정
event-state-past: 지난 행사
open-until: "{date}까지 모집"
opens-on: "{date}부터 모집"
closed-on: "{date} 마감"
newsletter-issue: "No. {n}"
series-number: "제{n}회"

# The colophon
colophon-about: 이 사이트를 무엇으로 어떻게 만들었는지 알려 드립니다.
in-figures: 숫자로 보기
made-from: 제작 정보
revision: 리비전
working-tree: 아직 커밋하지 않은 파일
made-with: 프로그램
program: "Colophon {version}"
publisher: 펴낸 곳
cite-book: "《{book}》, {publisher}, {year}년."
cite-book-undated: "《{book}》, {publisher}."
editions: 판 목록
checked: 이야기를 확인하는 방법
checked-text: 글이 나오기 전에 프로그램이 형식, 링크, 그림, 그리고 그림에 나오는 사람이 동의했는지를 확인합니다. 잘못된 점은 쉬운 말로 알려 주고, 바로잡을 때까지 글은 나오지 않습니다. 모든 변경은 변경한 사람의 이름과 함께 남습니다.
write-text: 이야기는 교사가 씁니다. 이야기를 보태거나 잘못을 바로잡고 싶다면 여기에서 시작하십시오.
for-programs: 프로그램용 자료
for-programs-text: 같은 글을 같은 조건으로, 데이터로 제공합니다.
data-entries: 모든 글과 그 글쓴이, 날짜
data-people: 글을 쓴 모든 사람
data-coverage: 나라별 글의 수
data-editions: 판 목록
data-build: 이 사이트의 제작 정보
feed: 피드
feed-atom: "{title} (Atom)"
feed-json: "{title} (JSON)"

# Pages that are not there
withdrawn-title: 이 글은 철회되었습니다
withdrawn-on: "철회한 날:"
withdrawn-reason: "밝힌 이유:"
moved-title: 이 페이지는 옮겨졌습니다
moved-text: "새 주소:"
not-found-title: 이 페이지는 여기에 없습니다
not-found-text: 주소가 오래되었거나 글자가 틀렸을 수 있습니다. 책은 여기에 있습니다.

# Other kinds of entries
coordinators: 담당자
call-open: 모집 기간
made-output: 결과를 싣는 곳
virtual-activities: 온라인 활동
practical-activities: 교실 활동
for-whom: 대상
reported-line: "{source}에 따르면 {figures}"
reported-line-plain: "{figures}(보고된 수)"
reported-schools: "학교 {n}곳"
reported-countries: "{n}개국"
reported-teachers: "교사 {n}명"
reported-students: "학생 {n}명"
contact: 연락처
questions: 질문
question-required: 필수
others: 대상이 아니라면
event-webinar: 온라인 세미나
event-conference: 콘퍼런스
event-workshop: 워크숍
when: 일시
where: 장소
in-languages: 언어
sessions: 프로그램
speakers: 발표자
registration: 신청 방법
registered: 신청 인원
registered-of: "{all}명 정원에 {n}명"
organisers: 주관
partners: 협력 기관
host: 주최
series: 시리즈
conclusions: 결론
editor: 편집
features: 이번 호 내용
age-line: "{n}세"
came-of-it: 여기에서 나온 결과
call-answered: 지금까지의 답변
part-of: 공동 프로젝트
answers-call: 답한 공모
send-answers: "답변 보낼 곳:"
question-short: 몇 줄
question-long: 길이는 자유
question-choice: 선택
question-file: 파일
register: 신청하기
session: 내용
session-time: 시각
times-in: "모든 시각: {zone}"
series-others: 이 시리즈의 다른 행사

# The body of a text
alert-note: 참고
alert-tip: 도움말
alert-important: 중요
alert-warning: 경고
alert-caution: 주의
footnotes: 주
footnote: "주 {n}"
footnote-back: "주 {n}의 본문으로 돌아가기"
footnote-back-to: "주 {n}의 본문 {occurrence}번째 자리로 돌아가기"
table: 표

# Dates
date: "{year}년 {month} {day}일"
date-range: "{from}~{to}"
date-range-year: "{year}년 {month} {day}일~{last-month} {last-day}일"
date-range-month: "{year}년 {month} {day}일~{last-day}일"
month-1: 1월
month-2: 2월
month-3: 3월
month-4: 4월
month-5: 5월
month-6: 6월
month-7: 7월
month-8: 8월
month-9: 9월
month-10: 10월
month-11: 11월
month-12: 12월
# Preview: these lines stand on no page of the site
preview: 미리 보기
preview-uncommitted: 아직 커밋하지 않음
preview-messages: "이 글에 대한 메시지 {n}개"
preview-more: "메시지가 {n}개 더 있습니다. ‘colophon check’로 모두 볼 수 있습니다."
preview-error: 오류
preview-warning: 경고
preview-note: 참고
preview-fix: "해야 할 일:"
preview-invalid: 이 글은 아직 보여 줄 수 없습니다. 여기에 적힌 것을 고치고 저장하십시오.
preview-not-approved: 이 글은 충분한 수의 사람이 동의하면 보입니다.
preview-nothing: 아직 페이지가 없습니다. 여기에 적힌 것을 고치고 저장하십시오.
preview-obstacles: 설정이나 템플릿에 오류가 있습니다. 마지막으로 만든 페이지를 보여 줍니다.
preview-unreadable: 파일을 읽을 수 없습니다. 마지막으로 만든 페이지를 보여 줍니다.
preview-lost: 미리 보기가 끝났습니다. 이 페이지는 더 이상 바뀌지 않습니다.

# The Sustainable Development Goals
goal-1: 빈곤 퇴치
goal-2: 기아 종식
goal-3: 건강과 웰빙
goal-4: 양질의 교육
goal-5: 성평등
goal-6: 깨끗한 물과 위생
goal-7: 모두를 위한 깨끗한 에너지
goal-8: 양질의 일자리와 경제 성장
goal-9: 산업, 혁신과 사회기반시설
goal-10: 불평등 감소
goal-11: 지속가능한 도시와 공동체
goal-12: 책임감 있는 소비와 생산
goal-13: 기후변화 대응
goal-14: 해양 생태계 보존
goal-15: 육상 생태계 보호
goal-16: 평화, 정의와 제도
goal-17: 지구촌 협력

# The handbook as a file for readers of books (EPUB)
read-epub: "EPUB로 읽기"
print-pdf: "인쇄용 PDF({paper})"
book-volume: "제{number}권(전 {total}권)"
book-part-title: "{book} {number}: {title}"
book-title-page: "표제지"
book-imprint: "발행 정보"
book-indexes: "색인"
book-contributors: "이 책을 만든 사람들"
book-authors: "지은이"
book-landmarks: "이 책의 길잡이"
book-start: "첫 이야기"
book-identifier: "식별자"
book-colophon-about: "이 책이 무엇으로, 어떻게 만들어졌는지."
book-accessibility: "화면 낭독기로 읽기"
book-accessible: "모든 이야기는 보는 대신 듣거나 만져서 읽을 수 있습니다. 이 책에는 차례, 제목, 색인이 있고, 주석은 본문과 서로 오갈 수 있습니다. 글자 크기와 색을 바꿀 수 있습니다. 깜박이거나 소리가 나는 것은 없습니다."
book-accessible-pictures: "모든 그림에 글로 된 설명이 있습니다."
book-pictures-undescribed: "일부 그림에는 글로 된 설명이 없어, 볼 수 없는 사람은 그 내용을 알 수 없습니다."

# The same text without markup: story.txt and radio.txt
other-forms: "다른 형식:"
plain-text: "일반 텍스트"
radio-script: "라디오 원고"
text-address: "웹 주소"
text-addresses: "주소 목록"
text-picture: "[그림: {about}]"
radio-time: "낭독 시간: 약 {n}분({time})."
radio-times: "괄호 안의 시간은 각 부분이 시작하는 때입니다. 읽지 마십시오."
radio-names: "미리 준비할 이름(여기서는 읽지 않습니다):"
radio-between-cells: "; "
radio-gap-address: "(주소는 글에 있습니다)"
radio-gap-note: " (글에는 여기에 긴 주석이 있습니다)"
radio-gap-example: "(글에는 여기에 소리 내어 읽을 수 없는 예가 있습니다.)"

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: 미술
term-biology: 생물
term-chemistry: 화학
term-civics: 시민 교육
term-economics: 경제
term-geography: 지리
term-history: 역사
term-languages: 언어
term-literature: 문학
term-mathematics: 수학
term-music: 음악
term-physical-education: 체육
term-physics: 물리
term-technology: 기술
term-vocational: 직업 교육
term-well-being: 몸과 마음의 건강
term-camera: 카메라
term-cardboard: 골판지
term-kitchen-goods: 부엌 물건
term-library-bus: 이동도서관
term-messaging-app: 메신저 앱
term-notebook: 공책
term-postal-letter: 편지
term-printed-sheet: 인쇄물
term-radio: 라디오
term-shared-document: 공유 문서
term-telephone: 전화
term-video-call: 영상 통화
term-voice-message: 음성 메시지

"""##),
    TemplateFile(
      name: "words/mn.yml",
      text: ##"""
# The Mongolian words of the pages; complete: every line of en.yml has its line here.
# Reviewed by: nobody yet (a native reader is welcome).
# {name} stands for what a page puts in. {n} is a number; after it stands a no-break space.
# A noun after a number stays in the singular; dates and names stand so that they need no ending.

# Finding one's way
skip: Агуулга руу шилжих
site-navigation: Сайт
where-you-are: Та энд байна
languages-navigation: Хэл
pages-navigation: Хуудас
home: Нүүр хуудас
handbook: Гарын авлага
blog: Блог
index: Жагсаалт
take-part: Оролцох
colophon: Хэвлэлийн мэдээлэл
about-navigation: Энэ сайтын тухай
collaborations: Хамтын төсөл
calls: Сайн туршлагын уриалга
events: Арга хэмжээ
newsletters: Мэдээллийн товхимол
voices: Сэтгэгдэл
page-title: "{page} · {site}"
newer: Илүү шинэ
older: Илүү хуучин
page-before: Өмнөх хуудас
page-after: Дараах хуудас
earlier-page: Номын өмнөх хэсэг
later-page: Номын дараах хэсэг
next-story: Дараах түүх
previous-story: Өмнөх түүх
feed-blog: Блогийг мэдээний урсгалаар дагах (Atom)
feed-handbook: Шинэ түүхийг мэдээний урсгалаар дагах (Atom)
feed-title: "{title}: мэдээний урсгал"
feed-about: "{title}: {about}"

# Every text
sample-banner: "Зохиомол жишээ: эндэх хүмүүс, сургууль, үйл явдал бодит биш."
draft-banner: "Ноорог: энэ хуудас хараахан нийтлэгдээгүй."
waiting-banner: Энэ бичвэрийг “publish”-ийн ард заасан өдрөөс өмнө харуулахгүй.
sample: зохиомол жишээ
also-in: "Бусад хэлээр:"
in-language: "хэл: {language}"
translated-from: "Орчуулга. Эх хэл:"
behind: Энэ орчуулгаас хойш эх бичвэр өөрчлөгдсөн.
behind-since: "Энэ орчуулгаас хойш эх бичвэр өөрчлөгдсөн ({date})."
patched: Энэ орчуулгаас хойш эх бичвэр өөрчлөгдсөн. Хамгийн чухлыг нь энд зассан.
patched-since: "Энэ орчуулгаас хойш эх бичвэр өөрчлөгдсөн ({date}). Хамгийн чухлыг нь энд зассан."
read-original: Эх бичвэрийг унших.
unnamed-author: нэрээ дурдаагүй зохиогч
unnamed-teacher: багш
unnamed-student: сурагч
unnamed-school-leader: сургуулийн удирдлага
unnamed-parent: эцэг эх
unnamed-researcher: судлаач
unnamed-expert: шинжээч
list-comma: ", "
list-and: " болон "
colon: ": "
full-stop: .
open-bracket: " ("
close-bracket: )
range: "{from}–{to}"

# A story at a glance
at-a-glance: Товчхон
in-this-story: Энэ түүхэд
ages: Нас
level: Түвшин
setting: Хэлбэр
duration: Үргэлжлэх хугацаа
learner-needs: Сурагчид юу хэрэгтэй
subjects: Хичээл
tools: Хэрэгсэл
techniques: Заах арга
goals: Зорилго
goal: "{number}. {title}"
award: Шагнал
award-line: "{name}, {by}, {year}"

level-secondary: Дунд анги
level-high: Ахлах анги
level-vocational: Мэргэжлийн сургалт
setting-online: Онлайн
setting-blended: Хосолсон
setting-classroom: Танхимд
setting-offline: Интернэтгүй
connectivity-none: Холболтгүй
connectivity-low: Сул холболт
connectivity-broadband: Хурдан интернэт
needs-none: "Юу ч хэрэггүй: утас ч, сүлжээ ч шаардахгүй"
needs-low: "Бага зүйл: утас, бага хэмжээний дата"
needs-broadband: "Хурдан интернэт: тасалдалгүй видео"
duration-min-one: "{n} минут"
duration-min: "{n} минут"
duration-hour-one: "{n} цаг"
duration-hour: "{n} цаг"
duration-lesson-one: "{n} хичээл"
duration-lesson: "{n} хичээл"
duration-day-one: "{n} өдөр"
duration-day: "{n} өдөр"
duration-week-one: "{n} долоо хоног"
duration-week: "{n} долоо хоног"
duration-month-one: "{n} сар"
duration-month: "{n} сар"

# People
role-teacher: багш
role-student: сурагч
role-school-leader: сургуулийн удирдлага
role-parent: эцэг эх
role-researcher: судлаач
role-expert: шинжээч
helped-reviewer: шүүмж
helped-translator: орчуулга
helped-editor: найруулга
helped-illustrator: зураг
people: Хүмүүс
people-count-one: "{n} хүн"
people-count: "{n} хүн"
schools: Сургууль
school-count-one: "{n} сургууль"
school-count: "{n} сургууль"
text-count-one: "{n} бичвэр"
text-count: "{n} бичвэр"
person-role: Үүрэг
person-school: Сургууль
person-country: Улс
person-links: Интернэтэд
school-city: Хот

# How it came to be
made-story: Энэ түүх хэрхэн бүтсэн бэ
made-post: Энэ нийтлэл хэрхэн бүтсэн бэ
made-entry: Энэ хуудас хэрхэн бүтсэн бэ
written-by: Бичсэн
with-the-help-of: Тусалсан
reviewed-by: Шүүмж бичсэн
see-changes: Юу өөрчлөгдсөнийг үзэх
first-written: Анхны хувилбар
last-revised: Сүүлийн засвар
revised-times: "{n}-р хувилбар"
in-book-since: Номд анх орсон
how-changed: "“{title}” хэрхэн өөрчлөгдсөн бэ"
version-count-one: "{n} хувилбар"
version-count: "{n} хувилбар, шинэ нь эхэндээ"
all-versions: Бүх хувилбар
read-now: Бичвэрийн одоогийн хувилбарыг унших
exchanged: Солилцоо болсон өдөр
pictures: Зураг
published: Нийтэлсэн өдөр
licence: Лиценз
to-cite: Хэрхэн эш татах вэ
cite: "{authors}, “{title}”, {book}, {site}, {year}."
cite-undated: "{authors}, “{title}”, {book}, {site}."
cite-files: "Файл хэлбэрээр:"
cite-message: Хэрэв та энэ түүхийг ашиглавал доорх байдлаар эш татна уу.
licence-cc-by: Зохиогчдыг нь дурдвал та энэ бичвэрийг хувилж, орчуулж, өөрчилж болно
licence-cc-by-sa: Зохиогчдыг нь дурдаж, өөрийн хийснээ мөн ийм нөхцөлөөр түгээвэл та энэ бичвэрийг хувилж, орчуулж, өөрчилж болно
licence-cc-by-nc: Зохиогчдыг нь дурдвал та энэ бичвэрийг ашгийн бус зорилгоор хувилж, орчуулж, өөрчилж болно
licence-cc-by-nc-sa: Зохиогчдыг нь дурдаж, өөрийн хийснээ мөн ийм нөхцөлөөр түгээвэл та энэ бичвэрийг ашгийн бус зорилгоор хувилж, орчуулж, өөрчилж болно
licence-cc-by-nd: Зохиогчдыг нь дурдвал та энэ бичвэрийг өөрчлөхгүйгээр хувилж болно
licence-cc-by-nc-nd: Зохиогчдыг нь дурдвал та энэ бичвэрийг өөрчлөхгүйгээр, ашгийн бус зорилгоор хувилж болно
licence-cc0: Та энэ бичвэрийг хүссэнээрээ ашиглаж болно
licence-other: Энэ бичвэрээр юу хийж болохыг лицензэд заасан

# Editions and what they changed
editions-about: Ном тодорхой өдрүүдэд ямар байсан нь. Хэвлэл бүрийг үгчлэн дахин бүтээж болно.
edition-title: "{name} хэвлэл"
edition-line: "{name} хэвлэл, {date}"
edition-after: "{name} хэвлэлээс ({date}) хойших өөрчлөлттэй"
changed-since: "{name} хэвлэлээс хойш юу өөрчлөгдсөн бэ"
changed-in: "{name} хэвлэлд юу өөрчлөгдсөн бэ"
not-yet-edition: хараахан хэвлэл болоогүй
edition-again: "Энэ хэвлэлийг дахин бүтээхийн тулд:"
nothing-changed: Уншигчид харагдахаар юу ч өөрчлөгдөөгүй.
change-new-stories: Шинэ түүх
change-new-posts: Шинэ нийтлэл
change-new-others: Шинэ хуудас
change-translated: Шинэ орчуулга
change-revised: Зассан бичвэр
change-renamed: Хаяг нь өөрчлөгдсөн бичвэр
change-people: "Энд анх удаа: {list}."
change-countries: "Шинэ улс: {list}."
change-gone-one: "{n} бичвэр энд байхаа больсон."
change-gone: "{n} бичвэр энд байхаа больсон."
words-added-one: "{n} үг нэмсэн"
words-added: "{n} үг нэмсэн"
words-removed-one: "{n} үг хассан"
words-removed: "{n} үг хассан"
count-new-stories-one: "{n} шинэ түүх"
count-new-stories: "{n} шинэ түүх"
count-new-posts-one: "{n} шинэ нийтлэл"
count-new-posts: "{n} шинэ нийтлэл"
count-new-others-one: "{n} өөр шинэ хуудас"
count-new-others: "{n} өөр шинэ хуудас"
count-translated-one: "{n} шинэ орчуулга"
count-translated: "{n} шинэ орчуулга"
count-revised-one: "{n} зассан бичвэр"
count-revised: "{n} зассан бичвэр"

# A post
classrooms: Ангиуд
students-one: сурагч
students: сурагч
ages-line: "нас: {ages}"

# The handbook's front
figures: Ном тоогоор
figure-stories-one: түүх
figure-stories: түүх
figure-authors-one: зохиогч
figure-authors: зохиогч
figure-people-one: хүн
figure-people: хүн
figure-schools-one: сургууль
figure-schools: сургууль
figure-countries: "улс ({all} улсаас)"
figure-posts-one: нийтлэл
figure-posts: нийтлэл
figure-languages-one: хэл
figure-languages: хэл
figure-translations-one: орчуулга
figure-translations: орчуулга
all-sample: "Жишээ ном: эндэх бүх хүн, сургууль, тоо зохиомол."
no-stories: Одоогоор түүх алга.
part-title: "{number}. {title}"
other-part: Бусад түүх

# The map on the handbook's front
map: Түүхүүд хаанаас ирсэн бэ
map-line: "{stories}, {countries}"
map-title: "{region}: {line}"
map-about: Нүд бүр нэг улс бөгөөд ойролцоогоор өөрийн байрандаа бий.
map-most: "Хамгийн олон түүхтэй: {list}."
map-count: "{country} {n}"
map-none: "Одоогоор түүхгүй: {list}."
map-none-count-one: "{n} улсаас одоогоор түүх ирээгүй."
map-none-count: "{n} улсаас одоогоор түүх ирээгүй."
map-below: Бүх тоог доорх хүснэгтэд өгсөн.
map-table: Ижил тоонууд хүснэгтээр
map-country: Улс
map-stories: Түүх
and-more: "{n}+"

# The blog's front
no-posts: Одоогоор нийтлэл алга.
page-number: "{n}-р хуудас"

# The indexes

archive: Оноор
archive-title: "{blog}, {year}"
all-goals: Бүх зорилго

# The indexes
find-a-story: Түүх хайх
contents: Агуулга
index-lede: Таны хайж буй зүйлээр ангилсан түүх, нийтлэл.
by-country: Улсаар
by-subject: Хичээлээр
by-goal: Зорилгоор
by-tool: Хэрэгслээр
by-language: Хэлээр
by-level: Түвшнээр
by-connectivity: Холболтоор
by-tag: Түлхүүр үгээр
by-contributor: Зохиогчоор
tags: Түлхүүр үг
index-country: Улсаар ангилсан жагсаалт
index-country-lede: Түүх, нийтлэл хаанаас ирснийг харуулна. Хоёр улсын түүх аль алиных нь дор байна.
index-subject: Хичээлээр ангилсан жагсаалт
index-subject-lede: Хичээлүүд юу заадгийг харуулна. Нэг түүх хэд хэдэн хичээлд хамаарч болно.
index-goal: Зорилгоор ангилсан жагсаалт
index-goal-lede: Тогтвортой хөгжлийн арван долоон зорилго, тэдгээрт хувь нэмэр оруулах түүх, нийтлэл. Нэг түүх хэд хэдэн зорилгод хамаарч болно.
index-tool: Хэрэгслээр ангилсан жагсаалт
index-tool-lede: Хичээлд юу ашигладгийг цааснаас видео хүртэл харуулна.
index-language: Хэлээр ангилсан жагсаалт
index-language-lede: Энд түүх, нийтлэлийг унших боломжтой хэлүүд. Орчуулга өөрийн хэлний дор байна.
index-level: Түвшнээр ангилсан жагсаалт
index-level-lede: Хичээл заасан сургуулиуд.
index-connectivity: Холболтоор ангилсан жагсаалт
index-connectivity-lede: Оролцохын тулд сурагчид ямар холболт хэрэгтэй вэ.
index-tag: Түлхүүр үг
index-tag-lede: Зохиогч, орчуулагчдын бичвэртээ өгсөн үгс.
index-contributor: Зохиогчоор ангилсан жагсаалт
goals-key: Дээр нь зорилго, доор нь түүнд хамаарах түүх, нийтлэлийн тоо байна.
for-key: "“{key}” хэсэгт"
from-region: "{region}: {n}"
all-keys: "Бүгд ({n})"
countries-missing: "Эдгээр улсаас одоогоор хэн ч бичээгүй: {countries}."
elsewhere: Бусад улс
posts-counted-one: "{n} нийтлэл"
posts-counted: "{n} нийтлэл"
others-counted-one: "{n} өөр хуудас"
others-counted: "{n} өөр хуудас"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "Хайх"
search-words: "Үгээр хайх"
search-narrow: "Хайлтыг нарийсгах"
search-any: "аль ч"
search-found: "Олдсон: {n}"
search-none: "Юу ч олдсонгүй. Цөөн үг, эсвэл өөр үг бичээд үзээрэй."
search-lost: "Хайлтыг ачаалж чадсангүй. Доорх жагсаалтууд бүх бичвэрт хүргэнэ."
search-more: "Цааш харах"
list-description: "{key}: {line}"
list-stories: Гарын авлагад
list-posts: Блогт
list-others: Бусад хуудас
feed-list: Энэ жагсаалтыг мэдээний урсгалаар дагах (Atom)

# The portal
the-handbook: Гарын авлага
the-blog: Блог
story-count-one: "{n} түүх"
story-count: "{n} түүх"
post-count-one: "ангиудын {n} солилцоо"
post-count: "ангиудын {n} солилцоо"
new-stories: Гарын авлагын шинэ түүх
latest-exchange: Хамгийн сүүлийн солилцоо
read-post: "“{title}” нийтлэлийг унших"
more: Бусад
who-has-written: Одоог хүртэл хэн бичсэн бэ
region-asia: Ази
region-europe: Европ
countries-of: "{all} улсаас {n}"
coming-events: Удахгүй болох арга хэмжээ
one-voice: Нэг сэтгэгдэл
read-questions: Асуултуудыг унших
how-to-take-part: Хэрхэн оролцох вэ
still-missing: "Эдгээр улсаас түүх хүлээж байна: {countries}."
not-written: "{n} улсаас одоогоор хэн ч бичээгүй."

# What changed in a text
diff-line: "{added}, {removed}"
diff-added: "нэмсэн:"
diff-removed: "хассан:"
diff-same-words: Үгс нь хэвээрээ.
diff-cut: Энд бүх өөрчлөлтийг харуулаагүй.
diff-title: Гарчиг
diff-summary: Товч агуулга
diff-picture: Зураг
diff-caption: Зургийн тайлбар
diff-note: Тэмдэглэл

# The fronts of the other kinds
collaborations-about: Ази, Европын ангиуд нэг асуудал дээр хэдэн сарын турш хамтран ажиллана.
calls-about: Юу үр дүнтэй байсныг багш нараас асууж байна. Хариултууд нь түүх болно.
events-about: Багш нарын багш нарт зориулан зохион байгуулдаг вебинар, хурал, сургалт.
newsletters-about: Номуудад юу шинэ байгааг үе үе мэдээлнэ.
voices-about: Сурагч, багш, эцэг эхийн хэдэн үг, тэд хаанаас бичсэн нь.
collaboration-state-open: Бүртгэл нээлттэй
collaboration-state-ahead: Удахгүй эхэлнэ
collaboration-state-running: Одоо явагдаж байна
collaboration-state-past: Дууссан
call-state-now: Одоо нээлттэй
call-state-ahead: Удахгүй нээгдэнэ
call-state-past: Хаагдсан
event-state-ahead: Удахгүй болох
event-state-past: Болж өнгөрсөн
open-until: "Нээлттэй, сүүлийн өдөр: {date}"
opens-on: "Нээгдэх өдөр: {date}"
closed-on: "Хаагдсан өдөр: {date}"
newsletter-issue: "Дугаар {n}"
series-number: "Дугаар {n}"

# The colophon
colophon-about: Энэ сайтыг хэрхэн, юунаас бүтээсэн бэ.
in-figures: Тоогоор
made-from: Юунаас бүтээсэн бэ
revision: Хувилбар
working-tree: git-д хараахан бүртгээгүй файлууд
made-with: Програм
program: "Colophon {version}"
publisher: Нийтлэгч
cite-book: "{book}, {publisher}, {year}."
cite-book-undated: "{book}, {publisher}."
editions: Хэвлэлүүд
checked: Түүхүүдийг хэрхэн шалгадаг вэ
checked-text: Бичвэр гарахаас өмнө програм түүний хэлбэр, холбоос, зургийг болон зурагт буй хүмүүс зөвшөөрсөн эсэхийг шалгадаг. Алдааг энгийн үгээр хэлж өгөх бөгөөд засах хүртэл бичвэр хүлээнэ. Өөрчлөлт бүрийг хийсэн хүнийх нь нэртэй хамт хадгалдаг.
write-text: Түүхийг багш нар бичдэг. Түүх нэмэх эсвэл алдаа засах бол эндээс эхэлнэ үү.
for-programs: Програмд зориулсан
for-programs-text: Мөн л эдгээр бичвэр өгөгдлийн хэлбэрээр, ижил нөхцөлөөр.
data-entries: бүх бичвэр, зохиогч, огноотойгоо
data-people: бичсэн бүх хүн
data-coverage: улс бүр хэдэн бичвэртэй вэ
data-editions: хэвлэлүүд
data-build: энэ сайтыг юунаас бүтээсэн бэ
feed: Мэдээний урсгал
feed-atom: "{title} (Atom)"
feed-json: "{title} (JSON)"

# Pages that are not there
withdrawn-title: Энэ бичвэрийг буцаан авсан
withdrawn-on: "Буцаан авсан өдөр:"
withdrawn-reason: "Өгсөн шалтгаан:"
moved-title: Энэ хуудас шилжсэн
moved-text: "Одоо энд байна:"
not-found-title: Ийм хуудас энд алга
not-found-text: Хаяг нь хуучирсан, эсвэл нэг үсэг нь буруу байж магадгүй. Номууд энд байна.

# Other kinds of entries
coordinators: Зохицуулагч
call-open: Хүлээн авах хугацаа
made-output: Үр дүн
virtual-activities: Онлайнаар
practical-activities: Танхимд
for-whom: Хэнд зориулсан
reported-line: "{figures}; эх сурвалж: {source}"
reported-line-plain: "{figures}, оролцогчдын мэдээллээр"
reported-schools-one: "{n} сургууль"
reported-schools: "{n} сургууль"
reported-countries-one: "{n} улс"
reported-countries: "{n} улс"
reported-teachers-one: "{n} багш"
reported-teachers: "{n} багш"
reported-students-one: "{n} сурагч"
reported-students: "{n} сурагч"
contact: Холбоо барих
questions: Асуултууд
question-required: заавал
others: Хэрэв энэ нь та биш бол
event-webinar: Вебинар
event-conference: Хурал
event-workshop: Сургалт
when: Хэзээ
where: Хаана
in-languages: Хэл
sessions: Хөтөлбөр
speakers: Илтгэгчид
registration: Бүртгэл
registered: Бүртгүүлсэн
registered-of: "{all} суудлаас {n}"
organisers: Зохион байгуулагч
partners: Түншүүд
host: Хүлээн авагч тал
series: Цуврал
conclusions: Дүгнэлт
editor: Редактор
features: Энэ дугаарт
age-line: "{n} настай"
came-of-it: Үүнээс юу бүтсэн бэ
call-answered: Одоогоор ирсэн хариулт
part-of: Хамаарах төсөл
answers-call: Хариулсан уриалга
send-answers: "Хариултаа илгээх хаяг:"
question-short: хэдэн мөр
question-long: хүссэн хэмжээгээрээ
question-choice: сонголт
question-file: файл
register: Бүртгүүлэх
session: Сэдэв
session-time: Цаг
times-in: "Цагийн бүс: {zone}"
series-others: Энэ цувралын бусад арга хэмжээ

# The body of a text
alert-note: Тэмдэглэл
alert-tip: Зөвлөгөө
alert-important: Чухал
alert-warning: Анхааруулга
alert-caution: Болгоомжтой
footnotes: Тайлбар
footnote: "Тайлбар {n}"
footnote-back: "Тайлбар {n}-ийн эх рүү буцах"
footnote-back-to: "Тайлбар {n}-ийн эх рүү буцах, {occurrence}-р газар"
table: Хүснэгт

# Dates
date: "{year} оны {month}ын {day}"
date-range: "{from} – {to}"
date-range-year: "{year} оны {month}ын {day} – {last-month}ын {last-day}"
date-range-month: "{year} оны {month}ын {day}–{last-day}"
month-1: "1-р сар"
month-2: "2-р сар"
month-3: "3-р сар"
month-4: "4-р сар"
month-5: "5-р сар"
month-6: "6-р сар"
month-7: "7-р сар"
month-8: "8-р сар"
month-9: "9-р сар"
month-10: "10-р сар"
month-11: "11-р сар"
month-12: "12-р сар"
# Preview: these lines stand on no page of the site
preview: Урьдчилан харах
preview-uncommitted: git-д хараахан бүртгээгүй
preview-messages-one: "энэ бичвэрийн тухай {n} мэдэгдэл"
preview-messages: "энэ бичвэрийн тухай {n} мэдэгдэл"
preview-more-one: "Өөр {n} мэдэгдэл бий: “colophon check” тушаал бүгдийг харуулна."
preview-more: "Өөр {n} мэдэгдэл бий: “colophon check” тушаал бүгдийг харуулна."
preview-error: Алдаа
preview-warning: Анхааруулга
preview-note: Тэмдэглэл
preview-fix: "Юу хийх вэ:"
preview-invalid: Энэ бичвэрийг одоохондоо харуулах боломжгүй. Энд жагсаасныг засаад хадгална уу.
preview-not-approved: Хангалттай хүн зөвшөөрсний дараа энэ бичвэрийг харуулна.
preview-nothing: Одоогоор хуудас алга. Энд жагсаасныг засаад хадгална уу.
preview-obstacles: Тохиргоо эсвэл загварт алдаа байна. Та хамгийн сүүлд бүтээж чадсан хуудсуудыг харж байна.
preview-unreadable: Файлуудыг уншиж чадсангүй. Та хамгийн сүүлд бүтээж чадсан хуудсуудыг харж байна.
preview-lost: Урьдчилан харах горим дууссан. Энэ хуудас цаашид өөрчлөгдөхгүй.

# The Sustainable Development Goals
goal-1: Ядуурлыг устгах
goal-2: Өлсгөлөнг зогсоох
goal-3: Эрүүл мэнд, сайн сайхан байдлыг дэмжих
goal-4: Чанартай боловсролыг дэмжих
goal-5: Жендэрийн эрх тэгш байдлыг хангах
goal-6: Баталгаат ундны ус, ариун цэврийн байгууламжаар хангах
goal-7: Хүртээмжтэй, цэвэр эрчим хүч
goal-8: Зохистой хөдөлмөр, эдийн засгийн өсөлт
goal-9: Аж үйлдвэр, инноваци, дэд бүтэц
goal-10: Тэгш бус байдлыг бууруулах
goal-11: Тогтвортой хот, суурин газар
goal-12: Хариуцлагатай хэрэглээ, үйлдвэрлэл
goal-13: Уур амьсгалын өөрчлөлтийн эсрэг арга хэмжээ
goal-14: Далай, тэнгисийн амьдралыг хамгаалах
goal-15: Хуурай газрын амьдралыг хамгаалах
goal-16: Энх тайван, шударга ёс, хүчирхэг институц
goal-17: Зорилгын төлөөх түншлэл

# The handbook as a file for readers of books (EPUB)
read-epub: "EPUB-ээр унших"
print-pdf: "Хэвлэх PDF ({paper})"
book-volume: "{number}-р боть, нийт {total}"
book-part-title: "{book} {number}: {title}"
book-title-page: "Гарчгийн хуудас"
book-imprint: "Хэвлэлийн мэдээлэл"
book-indexes: "Жагсаалтууд"
book-contributors: "Энэ номыг хэн бүтээсэн"
book-authors: "Зохиогчид"
book-landmarks: "Номын чухал хэсгүүд"
book-start: "Эхний түүх"
book-identifier: "Таних тэмдэг"
book-colophon-about: "Энэ номыг хэрхэн, юунаас бүтээсэн."
book-accessibility: "Дэлгэц уншигчаар унших"
book-accessible: "Түүх бүрийг харахын оронд сонсож эсвэл тэмтэрч уншиж болно. Ном гарчиг, толгой үг, жагсаалт, нааш цааш холбоостой тайлбартай. Үсгийг томруулж, өнгийг өөрчилж болно. Юу ч анивчихгүй, дуугарахгүй."
book-accessible-pictures: "Зураг бүрийг үгээр тайлбарласан."
book-pictures-undescribed: "Зарим зургийг үгээр тайлбарлаагүй тул харж чадахгүй хүн юу дүрсэлснийг мэдэхгүй."

# The same text without markup: story.txt and radio.txt
other-forms: "Өөр хэлбэрээр:"
plain-text: "Энгийн бичвэр"
radio-script: "Радиогийн эх"
text-address: "Вэб дээр"
text-addresses: "Хаягууд"
text-picture: "[Зураг: {about}]"
radio-time: "Унших хугацаа: ойролцоогоор {n} минут ({time})."
radio-time-one: "Унших хугацаа: ойролцоогоор {n} минут ({time})."
radio-times: "Хаалтан доторх цаг нь хэсэг хэзээ эхлэхийг хэлнэ; бүү уншаарай."
radio-names: "Бэлдэх нэрс, энд уншихгүй:"
radio-between-cells: "; "
radio-gap-address: "(хаяг нь бичмэл эхэд бий)"
radio-gap-note: " (бичмэл эхэд энд урт тайлбар бий)"
radio-gap-example: "(Бичмэл эхэд энд чанга унших боломжгүй жишээ бий.)"

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: Дүрслэх урлаг
term-biology: Биологи
term-chemistry: Хими
term-civics: Иргэний боловсрол
term-economics: Эдийн засаг
term-geography: Газарзүй
term-history: Түүх
term-languages: Хэл
term-literature: Уран зохиол
term-mathematics: Математик
term-music: Хөгжим
term-physical-education: Биеийн тамир
term-physics: Физик
term-technology: Технологи
term-vocational: Мэргэжлийн сургалт
term-well-being: Сайн сайхан байдал
term-camera: Гэрэл зургийн аппарат
term-cardboard: Картон
term-kitchen-goods: Гал тогооны зүйлс
term-library-bus: Явуулын номын сан
term-messaging-app: Мессенжер
term-notebook: Дэвтэр
term-postal-letter: Шуудангийн захидал
term-printed-sheet: Хэвлэсэн хуудас
term-radio: Радио
term-shared-document: Хамтын баримт бичиг
term-telephone: Утас
term-video-call: Видео дуудлага
term-voice-message: Дуут зурвас

"""##),
    TemplateFile(
      name: "words/ru.yml",
      text: ##"""
# The Russian words of the pages; complete: every line of en.yml has its line here.
# Reviewed by: nobody yet (a native reader is welcome).
# {name} stands for what a page puts in. {n} is a number; after it stands a no-break space.
# -one is for 1, 21, 31, …; -few for 2 to 4, 22 to 24, …; -many for 0, 5 to 20, 25, …; the line without an ending for fractions.

# Finding one's way
skip: Перейти к тексту
site-navigation: Сайт
where-you-are: Вы здесь
languages-navigation: Языки
pages-navigation: Страницы
home: Главная
handbook: Пособие
blog: Блог
index: Указатель
take-part: Участвовать
colophon: Выходные данные
about-navigation: Об этом сайте
collaborations: Совместные проекты
calls: Сбор хороших практик
events: Мероприятия
newsletters: Бюллетени
voices: Голоса
page-title: "{page} · {site}"
newer: Более новые
older: Более старые
page-before: Предыдущая страница
page-after: Следующая страница
earlier-page: Назад по книге
later-page: Дальше по книге
next-story: Следующий рассказ
previous-story: Предыдущий рассказ
feed-blog: Следить за блогом через ленту (Atom)
feed-handbook: Следить за новыми рассказами через ленту (Atom)
feed-title: "{title}: лента"
feed-about: "{title}: {about}"

# Every text
sample-banner: "Вымышленный пример: людей, школ и событий, о которых здесь говорится, на самом деле нет."
draft-banner: "Черновик: эта страница ещё не опубликована."
waiting-banner: Этот текст не показывают раньше дня, который указан после «publish».
sample: вымышленный пример
also-in: "На других языках:"
in-language: "язык: {language}"
translated-from: "Перевод. Язык оригинала:"
behind: После этого перевода оригинал изменился.
behind-since: "После этого перевода оригинал изменился ({date})."
patched: После этого перевода оригинал изменился. Самое важное здесь уже исправлено.
patched-since: "После этого перевода оригинал изменился ({date}). Самое важное здесь уже исправлено."
read-original: Читать оригинал.
unnamed-author: автор без указания имени
unnamed-teacher: учитель
unnamed-student: ученик
unnamed-school-leader: руководитель школы
unnamed-parent: родитель
unnamed-researcher: исследователь
unnamed-expert: эксперт
list-comma: ", "
list-and: " и "
colon: ": "
full-stop: .
open-bracket: " ("
close-bracket: )
range: "{from}–{to}"

# A story at a glance
at-a-glance: Коротко о главном
in-this-story: В этом рассказе
ages: Возраст
level: Ступень
setting: Формат
duration: Длительность
learner-needs: Что нужно ученику
subjects: Предметы
tools: Средства
techniques: Приёмы обучения
goals: Цели
goal: "{number}. {title}"
award: Награда
award-line: "{name}, {by}, {year}"

level-secondary: Основная школа
level-high: Старшая школа
level-vocational: Профессиональное образование
setting-online: Онлайн
setting-blended: Смешанный
setting-classroom: В классе
setting-offline: Без интернета
connectivity-none: Без подключения
connectivity-low: Слабое подключение
connectivity-broadband: Быстрый интернет
needs-none: "Ничего: ни телефона, ни сети"
needs-low: "Немного: телефон и небольшой трафик"
needs-broadband: "Быстрый интернет: видео без перерывов"
duration-min-one: "{n} минута"
duration-min-few: "{n} минуты"
duration-min-many: "{n} минут"
duration-min: "{n} минуты"
duration-hour-one: "{n} час"
duration-hour-few: "{n} часа"
duration-hour-many: "{n} часов"
duration-hour: "{n} часа"
duration-lesson-one: "{n} урок"
duration-lesson-few: "{n} урока"
duration-lesson-many: "{n} уроков"
duration-lesson: "{n} урока"
duration-day-one: "{n} день"
duration-day-few: "{n} дня"
duration-day-many: "{n} дней"
duration-day: "{n} дня"
duration-week-one: "{n} неделя"
duration-week-few: "{n} недели"
duration-week-many: "{n} недель"
duration-week: "{n} недели"
duration-month-one: "{n} месяц"
duration-month-few: "{n} месяца"
duration-month-many: "{n} месяцев"
duration-month: "{n} месяца"

# People
role-teacher: учитель
role-student: ученик
role-school-leader: руководитель школы
role-parent: родитель
role-researcher: исследователь
role-expert: эксперт
helped-reviewer: рецензия
helped-translator: перевод
helped-editor: редактура
helped-illustrator: иллюстрации
people: Люди
people-count-one: "{n} человек"
people-count-few: "{n} человека"
people-count-many: "{n} человек"
people-count: "{n} человека"
schools: Школы
school-count-one: "{n} школа"
school-count-few: "{n} школы"
school-count-many: "{n} школ"
school-count: "{n} школы"
text-count-one: "{n} текст"
text-count-few: "{n} текста"
text-count-many: "{n} текстов"
text-count: "{n} текста"
person-role: Роль
person-school: Школа
person-country: Страна
person-links: В интернете
school-city: Город

# How it came to be
made-story: Как создавался этот рассказ
made-post: Как создавалась эта запись
made-entry: Как создавалась эта страница
written-by: Текст
with-the-help-of: Помощь
reviewed-by: Рецензия
see-changes: Посмотреть, что изменилось
first-written: Первая версия
last-revised: Последняя правка
revised-times: "версия {n}"
in-book-since: Впервые в книге
how-changed: "Как менялся текст «{title}»"
version-count-one: "{n} версия"
version-count-few: "{n} версии, сначала новые"
version-count-many: "{n} версий, сначала новые"
version-count: "{n} версии, сначала новые"
all-versions: Все версии
read-now: Читать текст в нынешнем виде
exchanged: Дата обмена
pictures: Изображения
published: Опубликовано
licence: Лицензия
to-cite: Как сослаться
cite: "{authors}, «{title}» // {book}, {site}, {year}."
cite-undated: "{authors}, «{title}» // {book}, {site}."
cite-files: "В виде файла:"
cite-message: Если вы используете этот рассказ, пожалуйста, сошлитесь на него так, как указано ниже.
licence-cc-by: Вы можете копировать, переводить и изменять этот текст, если укажете его авторов
licence-cc-by-sa: Вы можете копировать, переводить и изменять этот текст, если укажете его авторов и будете распространять результат на тех же условиях
licence-cc-by-nc: Вы можете копировать, переводить и изменять этот текст, но не ради денег, если укажете его авторов
licence-cc-by-nc-sa: Вы можете копировать, переводить и изменять этот текст, но не ради денег, если укажете его авторов и будете распространять результат на тех же условиях
licence-cc-by-nd: Вы можете копировать этот текст без изменений, если укажете его авторов
licence-cc-by-nc-nd: Вы можете копировать этот текст без изменений, но не ради денег, если укажете его авторов
licence-cc0: Вы можете делать с этим текстом всё, что хотите
licence-other: Что можно делать с этим текстом, сказано в лицензии

# Editions and what they changed
editions-about: Книга, какой она была в определённые дни. Каждое издание можно воссоздать слово в слово.
edition-title: "Издание {name}"
edition-line: "Издание {name}, {date}"
edition-after: "С изменениями после издания {name} от {date}"
changed-since: "Что изменилось после издания {name}"
changed-in: "Что изменилось в издании {name}"
not-yet-edition: ещё не издание
edition-again: "Чтобы воссоздать это издание:"
nothing-changed: Для читателей ничего не изменилось.
change-new-stories: Новые рассказы
change-new-posts: Новые записи
change-new-others: Новые страницы
change-translated: Новые переводы
change-revised: Исправленные тексты
change-renamed: Тексты по новым адресам
change-people: "Впервые здесь: {list}."
change-countries: "Новые страны: {list}."
change-gone-one: "Здесь больше нет {n} текста."
change-gone-few: "Здесь больше нет {n} текстов."
change-gone-many: "Здесь больше нет {n} текстов."
change-gone: "Здесь больше нет {n} текстов."
words-added-one: "добавлено {n} слово"
words-added-few: "добавлено {n} слова"
words-added-many: "добавлено {n} слов"
words-added: "добавлено {n} слова"
words-removed-one: "удалено {n} слово"
words-removed-few: "удалено {n} слова"
words-removed-many: "удалено {n} слов"
words-removed: "удалено {n} слова"
count-new-stories-one: "{n} новый рассказ"
count-new-stories-few: "{n} новых рассказа"
count-new-stories-many: "{n} новых рассказов"
count-new-stories: "{n} новых рассказа"
count-new-posts-one: "{n} новая запись"
count-new-posts-few: "{n} новые записи"
count-new-posts-many: "{n} новых записей"
count-new-posts: "{n} новые записи"
count-new-others-one: "{n} другая новая страница"
count-new-others-few: "{n} другие новые страницы"
count-new-others-many: "{n} других новых страниц"
count-new-others: "{n} другие новые страницы"
count-translated-one: "{n} новый перевод"
count-translated-few: "{n} новых перевода"
count-translated-many: "{n} новых переводов"
count-translated: "{n} новых перевода"
count-revised-one: "{n} исправленный текст"
count-revised-few: "{n} исправленных текста"
count-revised-many: "{n} исправленных текстов"
count-revised: "{n} исправленных текста"

# A post
classrooms: Классы
students-one: ученик
students-few: ученика
students-many: учеников
students: ученика
ages-line: "возраст: {ages}"

# The handbook's front
figures: Книга в цифрах
figure-stories-one: рассказ
figure-stories-few: рассказа
figure-stories-many: рассказов
figure-stories: рассказа
figure-authors-one: автор
figure-authors-few: автора
figure-authors-many: авторов
figure-authors: автора
figure-people-one: человек
figure-people-few: человека
figure-people-many: человек
figure-people: человека
figure-schools-one: школа
figure-schools-few: школы
figure-schools-many: школ
figure-schools: школы
figure-countries: "из {all} (страны)"
figure-posts-one: запись
figure-posts-few: записи
figure-posts-many: записей
figure-posts: записи
figure-languages-one: язык
figure-languages-few: языка
figure-languages-many: языков
figure-languages: языка
figure-translations-one: перевод
figure-translations-few: перевода
figure-translations-many: переводов
figure-translations: перевода
all-sample: "Книга-пример: все люди, школы и цифры в ней вымышлены."
no-stories: Рассказов пока нет.
part-title: "{number}. {title}"
other-part: Другие рассказы

# The map on the handbook's front
map: Откуда эти рассказы
map-line: "{stories}, {countries}"
map-title: "{region}: {line}"
map-about: Каждая клетка — одна страна, примерно на своём месте.
map-most: "Больше всего рассказов: {list}."
map-count: "{country} {n}"
map-none: "Рассказов пока нет: {list}."
map-none-count-one: "Из {n} страны рассказов пока нет."
map-none-count-few: "Из {n} стран рассказов пока нет."
map-none-count-many: "Из {n} стран рассказов пока нет."
map-none-count: "Из {n} стран рассказов пока нет."
map-below: Все числа приведены в таблице ниже.
map-table: Те же числа в таблице
map-country: Страна
map-stories: Рассказы
and-more: "{n}+"

# The blog's front
no-posts: Записей пока нет.
page-number: "Страница {n}"

# The indexes

archive: По годам
archive-title: "{blog}, {year}"
all-goals: Все цели

# The indexes
find-a-story: Найти рассказ
contents: Содержание
index-lede: Рассказы и записи — по тому, что вы ищете.
by-country: По странам
by-subject: По предметам
by-goal: По целям
by-tool: По средствам
by-language: По языкам
by-level: По ступеням
by-connectivity: По подключению
by-tag: По меткам
by-contributor: По авторам
tags: Метки
index-country: Указатель по странам
index-country-lede: Откуда эти рассказы и записи. Рассказ из двух стран стоит под обеими.
index-subject: Указатель по предметам
index-subject-lede: Чему учат на уроках. Один рассказ может касаться нескольких предметов.
index-goal: Указатель по целям
index-goal-lede: Семнадцать целей в области устойчивого развития и рассказы и записи, которые им служат. Один рассказ может служить нескольким целям.
index-tool: Указатель по средствам
index-tool-lede: Что используют на уроке, от бумаги до видео.
index-language: Указатель по языкам
index-language-lede: Языки, на которых здесь можно читать рассказы и записи. Перевод стоит под своим языком.
index-level: Указатель по ступеням
index-level-lede: Школы, в которых прошли уроки.
index-connectivity: Указатель по подключению
index-connectivity-lede: Какое подключение нужно ученику, чтобы участвовать.
index-tag: Метки
index-tag-lede: Слова, которыми авторы и переводчики пометили свои тексты.
index-contributor: Указатель по авторам
goals-key: Вверху — цель, внизу — сколько рассказов и записей ей служат.
for-key: "в разделе «{key}»"
from-region: "{region}: {n}"
all-keys: "Все ({n})"
countries-missing: "Пока никто не написал из этих стран: {countries}."
elsewhere: Другие страны
posts-counted-one: "{n} запись"
posts-counted-few: "{n} записи"
posts-counted-many: "{n} записей"
posts-counted: "{n} записи"
others-counted-one: "{n} другая страница"
others-counted-few: "{n} другие страницы"
others-counted-many: "{n} других страниц"
others-counted: "{n} другие страницы"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "Искать"
search-words: "Искать слова"
search-narrow: "Уточнить поиск"
search-any: "любой"
search-found: "Найдено: {n}"
search-none: "Ничего не найдено. Попробуйте меньше слов или другие слова."
search-lost: "Поиск не загрузился. Указатели ниже ведут ко всем текстам."
search-more: "Показать ещё"
list-description: "{key}: {line}"
list-stories: В пособии
list-posts: В блоге
list-others: Другие страницы
feed-list: Следить за этим списком через ленту (Atom)

# The portal
the-handbook: Пособие
the-blog: Блог
story-count-one: "{n} рассказ"
story-count-few: "{n} рассказа"
story-count-many: "{n} рассказов"
story-count: "{n} рассказа"
post-count-one: "{n} обмен между классами"
post-count-few: "{n} обмена между классами"
post-count-many: "{n} обменов между классами"
post-count: "{n} обмена между классами"
new-stories: Новое в пособии
latest-exchange: Последний обмен
read-post: "Читать «{title}»"
more: Ещё
who-has-written: Кто уже написал
region-asia: Азия
region-europe: Европа
countries-of: "страны: {n} из {all}"
coming-events: Ближайшие мероприятия
one-voice: Голос участника
read-questions: Читать вопросы
how-to-take-part: Как участвовать
still-missing: "Ждём рассказов из этих стран: {countries}."
not-written: "Стран, из которых ещё никто не написал: {n}."

# What changed in a text
diff-line: "{added}, {removed}"
diff-added: "добавлено:"
diff-removed: "удалено:"
diff-same-words: Слова остались прежними.
diff-cut: Здесь показаны не все изменения.
diff-title: Заголовок
diff-summary: Краткое содержание
diff-picture: Изображение
diff-caption: Подпись
diff-note: Примечание

# The fronts of the other kinds
collaborations-about: Классы из Азии и Европы, которые несколько месяцев вместе работают над одним вопросом.
calls-about: Вопросы учителям о том, что у них получилось. Ответы становятся рассказами.
events-about: Вебинары, конференции и мастерские, которые учителя проводят для учителей.
newsletters-about: Время от времени — о новом в книгах.
voices-about: Несколько слов от учеников, учителей и родителей и о том, откуда они пишут.
collaboration-state-open: Идёт приём заявок
collaboration-state-ahead: Скоро начнётся
collaboration-state-running: Идёт сейчас
collaboration-state-past: Завершено
call-state-now: Приём открыт
call-state-ahead: Скоро
call-state-past: Приём закрыт
event-state-ahead: Скоро
event-state-past: Прошедшие
open-until: "Приём открыт до {date}"
opens-on: "Приём откроется {date}"
closed-on: "Приём закрыт {date}"
newsletter-issue: "Выпуск {n}"
series-number: "№ {n}"

# The colophon
colophon-about: Как и из чего сделан этот сайт.
in-figures: В цифрах
made-from: Из чего сделано
revision: Версия
working-tree: файлы, ещё не зафиксированные в git
made-with: Программа
program: "Colophon {version}"
publisher: Издатель
cite-book: "{book}, {publisher}, {year}."
cite-book-undated: "{book}, {publisher}."
editions: Издания
checked: Как проверяют рассказы
checked-text: Прежде чем текст появится, программа проверяет его форму, ссылки, изображения и согласие тех, кто на них показан. Об ошибках она сообщает простыми словами, и текст ждёт, пока их исправят. Каждое изменение сохраняется вместе с именем того, кто его внёс.
write-text: Рассказы пишут учителя. Чтобы добавить рассказ или исправить ошибку, начните здесь.
for-programs: Для программ
for-programs-text: Те же тексты в виде данных, на тех же условиях.
data-entries: все тексты с их авторами и датами
data-people: все, кто писал
data-coverage: сколько текстов у каждой страны
data-editions: издания
data-build: из чего собран этот сайт
feed: Лента
feed-atom: "{title} (Atom)"
feed-json: "{title} (JSON)"

# Pages that are not there
withdrawn-title: Этот текст снят с публикации
withdrawn-on: "Дата снятия:"
withdrawn-reason: "Указанная причина:"
moved-title: Эта страница переехала
moved-text: "Теперь она здесь:"
not-found-title: Такой страницы здесь нет
not-found-text: Возможно, адрес устарел или в нём опечатка. Книги находятся здесь.

# Other kinds of entries
coordinators: Координация
call-open: Срок приёма
made-output: Результат
virtual-activities: Онлайн
practical-activities: В классе
for-whom: Для кого
reported-line: "{figures}; источник: {source}"
reported-line-plain: "{figures}, по данным участников"
reported-schools-one: "{n} школа"
reported-schools-few: "{n} школы"
reported-schools-many: "{n} школ"
reported-schools: "{n} школы"
reported-countries-one: "{n} страна"
reported-countries-few: "{n} страны"
reported-countries-many: "{n} стран"
reported-countries: "{n} страны"
reported-teachers-one: "{n} учитель"
reported-teachers-few: "{n} учителя"
reported-teachers-many: "{n} учителей"
reported-teachers: "{n} учителя"
reported-students-one: "{n} ученик"
reported-students-few: "{n} ученика"
reported-students-many: "{n} учеников"
reported-students: "{n} ученика"
contact: Контакты
questions: Вопросы
question-required: обязательно
others: Если это не вы
event-webinar: Вебинар
event-conference: Конференция
event-workshop: Мастерская
when: Когда
where: Где
in-languages: Языки
sessions: Программа
speakers: Выступают
registration: Регистрация
registered: Занято мест
registered-of: "{n} из {all}"
organisers: Организаторы
partners: Партнёры
host: Принимающая сторона
series: Цикл
conclusions: Выводы
editor: Редакция
features: В этом выпуске
age-line: "возраст: {n}"
came-of-it: Что получилось
call-answered: Полученные ответы
part-of: Часть проекта
answers-call: В ответ на
send-answers: "Куда прислать ответы:"
question-short: несколько строк
question-long: сколько угодно
question-choice: выбор из вариантов
question-file: файл
register: Зарегистрироваться
session: Тема
session-time: Время
times-in: "Часовой пояс: {zone}"
series-others: Другие мероприятия этого цикла

# The body of a text
alert-note: Примечание
alert-tip: Совет
alert-important: Важно
alert-warning: Предупреждение
alert-caution: Осторожно
footnotes: Примечания
footnote: "Примечание {n}"
footnote-back: "Назад к тексту примечания {n}"
footnote-back-to: "Назад к тексту примечания {n}, место {occurrence}"
table: Таблица

# Dates
date: "{day} {month} {year} г."
date-range: "{from} – {to}"
date-range-year: "{day} {month} – {last-day} {last-month} {year} г."
date-range-month: "{day}–{last-day} {month} {year} г."
month-1: января
month-2: февраля
month-3: марта
month-4: апреля
month-5: мая
month-6: июня
month-7: июля
month-8: августа
month-9: сентября
month-10: октября
month-11: ноября
month-12: декабря
# Preview: these lines stand on no page of the site
preview: Предпросмотр
preview-uncommitted: ещё не зафиксировано в git
preview-messages-one: "{n} сообщение об этом тексте"
preview-messages-few: "{n} сообщения об этом тексте"
preview-messages-many: "{n} сообщений об этом тексте"
preview-messages: "{n} сообщения об этом тексте"
preview-more-one: "Ещё {n} сообщение: команда «colophon check» покажет все."
preview-more-few: "Ещё {n} сообщения: команда «colophon check» покажет все."
preview-more-many: "Ещё {n} сообщений: команда «colophon check» покажет все."
preview-more: "Ещё {n} сообщения: команда «colophon check» покажет все."
preview-error: Ошибка
preview-warning: Предупреждение
preview-note: Примечание
preview-fix: "Что делать:"
preview-invalid: Этот текст пока нельзя показать. Исправьте то, что здесь перечислено, и сохраните текст.
preview-not-approved: Этот текст покажут, когда его одобрит достаточно людей.
preview-nothing: Страниц пока нет. Исправьте то, что здесь перечислено, и сохраните.
preview-obstacles: В настройках или шаблонах есть ошибки. Вы видите последние страницы, которые удалось сделать.
preview-unreadable: Не удалось прочитать файлы. Вы видите последние страницы, которые удалось сделать.
preview-lost: Предпросмотр завершён. Эта страница больше не обновляется.

# The Sustainable Development Goals
goal-1: Ликвидация нищеты
goal-2: Ликвидация голода
goal-3: Хорошее здоровье и благополучие
goal-4: Качественное образование
goal-5: Гендерное равенство
goal-6: Чистая вода и санитария
goal-7: Недорогостоящая и чистая энергия
goal-8: Достойная работа и экономический рост
goal-9: Индустриализация, инновации и инфраструктура
goal-10: Уменьшение неравенства
goal-11: Устойчивые города и населённые пункты
goal-12: Ответственное потребление и производство
goal-13: Борьба с изменением климата
goal-14: Сохранение морских экосистем
goal-15: Сохранение экосистем суши
goal-16: Мир, правосудие и эффективные институты
goal-17: Партнёрство в интересах устойчивого развития

# The handbook as a file for readers of books (EPUB)
read-epub: "Читать в EPUB"
print-pdf: "PDF для печати ({paper})"
book-volume: "Том {number} из {total}"
book-part-title: "{book} {number}: {title}"
book-title-page: "Титульный лист"
book-imprint: "Выходные данные"
book-indexes: "Указатели"
book-contributors: "Кто сделал эту книгу"
book-authors: "Авторы"
book-landmarks: "Места в этой книге"
book-start: "Первый рассказ"
book-identifier: "Идентификатор"
book-colophon-about: "Как и из чего сделана эта книга."
book-accessibility: "Чтение с программой экранного доступа"
book-accessible: "Каждый рассказ можно услышать или прочесть на ощупь, не глядя. В книге есть оглавление, заголовки, указатели и примечания со ссылками туда и обратно. Буквы можно увеличить, цвета изменить. Ничто не мигает и не издаёт звуков."
book-accessible-pictures: "Каждая картинка описана словами."
book-pictures-undescribed: "Некоторые картинки не описаны словами: кто их не видит, не узнает, что на них."

# The same text without markup: story.txt and radio.txt
other-forms: "В другом виде:"
plain-text: "Простой текст"
radio-script: "Текст для радио"
text-address: "В сети"
text-addresses: "Адреса"
text-picture: "[Картинка: {about}]"
radio-time: "Время чтения вслух: около {n} минуты ({time})."
radio-time-one: "Время чтения вслух: около {n} минуты ({time})."
radio-time-few: "Время чтения вслух: около {n} минут ({time})."
radio-time-many: "Время чтения вслух: около {n} минут ({time})."
radio-times: "Время в скобках говорит, когда начинается часть; читать его не нужно."
radio-names: "Имена, к которым надо подготовиться; здесь их не читают:"
radio-between-cells: "; "
radio-gap-address: "(адрес есть в письменном тексте)"
radio-gap-note: " (в письменном тексте здесь длинное примечание)"
radio-gap-example: "(В письменном тексте здесь пример, который нельзя прочесть вслух.)"

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: Изобразительное искусство
term-biology: Биология
term-chemistry: Химия
term-civics: Обществознание
term-economics: Экономика
term-geography: География
term-history: История
term-languages: Языки
term-literature: Литература
term-mathematics: Математика
term-music: Музыка
term-physical-education: Физическая культура
term-physics: Физика
term-technology: Технология
term-vocational: Профессиональное образование
term-well-being: Благополучие
term-camera: Фотоаппарат
term-cardboard: Картон
term-kitchen-goods: Кухонная утварь и продукты
term-library-bus: Библиобус
term-messaging-app: Мессенджер
term-notebook: Тетрадь
term-postal-letter: Письмо по почте
term-printed-sheet: Печатный лист
term-radio: Радио
term-shared-document: Общий документ
term-telephone: Телефон
term-video-call: Видеозвонок
term-voice-message: Голосовое сообщение

"""##),
    TemplateFile(
      name: "words/th.yml",
      text: ##"""
# The Thai words of the pages; complete: every line of en.yml has its line here.
# {name} stands for what a page puts in. Thai has no lines that end in -one: one form serves every number.
# Years are those of the common era, and said so. A sentence has no full stop; a space stands after it.
# Reviewed by: nobody yet (a native reader is welcome).

# Finding one's way
skip: ข้ามไปที่เนื้อหา
site-navigation: เว็บไซต์
where-you-are: คุณอยู่ที่นี่
languages-navigation: ภาษา
pages-navigation: หน้า
home: หน้าแรก
handbook: คู่มือ
blog: บล็อก
index: ดัชนี
take-part: มีส่วนร่วม
colophon: ข้อมูลการจัดทำ
about-navigation: เกี่ยวกับเว็บไซต์นี้
collaborations: โครงการร่วม
calls: เปิดรับแนวปฏิบัติที่ดี
events: กิจกรรม
newsletters: จดหมายข่าว
voices: เสียงสะท้อน
page-title: "{page} · {site}"
newer: ใหม่กว่า
older: เก่ากว่า
page-before: หน้าก่อน
page-after: หน้าถัดไป
earlier-page: ตอนก่อนหน้าในหนังสือ
later-page: ตอนถัดไปในหนังสือ
next-story: เรื่องเล่าถัดไป
previous-story: เรื่องเล่าก่อนหน้า
feed-blog: ติดตามผ่านฟีด (Atom)
feed-handbook: ติดตามเรื่องเล่าใหม่ผ่านฟีด (Atom)
feed-title: "ฟีด: {title}"
feed-about: "{title} – {about}"

# Every text
sample-banner: นี่คือตัวอย่างที่แต่งขึ้น บุคคล โรงเรียน และเหตุการณ์ในเรื่องไม่มีอยู่จริง
draft-banner: นี่คือฉบับร่าง หน้านี้ยังไม่ได้เผยแพร่
waiting-banner: งานนี้จะยังไม่แสดงก่อนถึงวันที่ระบุไว้หลัง “publish”
sample: ตัวอย่างที่แต่งขึ้น
also-in: "ภาษาอื่น:"
in-language: "ภาษา{language}"
translated-from: นี่คือฉบับแปล ต้นฉบับเป็นภาษา
behind: ต้นฉบับมีการแก้ไขหลังจากฉบับแปลนี้
behind-since: "ต้นฉบับมีการแก้ไขหลังจากฉบับแปลนี้ ({date})"
patched: ต้นฉบับมีการแก้ไขหลังจากฉบับแปลนี้ ส่วนที่สำคัญที่สุดแก้ไขไว้ที่นี่แล้ว
patched-since: "ต้นฉบับมีการแก้ไขหลังจากฉบับแปลนี้ ({date}) ส่วนที่สำคัญที่สุดแก้ไขไว้ที่นี่แล้ว"
read-original: อ่านต้นฉบับ
unnamed-author: ผู้เขียนที่ไม่ระบุชื่อ
unnamed-teacher: ครูท่านหนึ่ง
unnamed-student: นักเรียนคนหนึ่ง
unnamed-school-leader: ผู้บริหารโรงเรียนท่านหนึ่ง
unnamed-parent: ผู้ปกครองท่านหนึ่ง
unnamed-researcher: นักวิจัยท่านหนึ่ง
unnamed-expert: ผู้เชี่ยวชาญท่านหนึ่ง
list-comma: ", "
list-and: " และ "
colon: ": "
full-stop: ""
open-bracket: " ("
close-bracket: )
range: "{from}–{to}"

# A story at a glance
at-a-glance: ข้อมูลโดยย่อ
in-this-story: ในเรื่องเล่านี้
ages: อายุ
level: ระดับชั้น
setting: รูปแบบการเรียน
duration: ระยะเวลา
learner-needs: สิ่งที่ผู้เรียนต้องมี
subjects: วิชา
tools: เครื่องมือ
techniques: วิธีสอน
goals: เป้าหมาย
goal: "เป้าหมายที่ {number} {title}"
award: รางวัล
award-line: "{name}, {by}, ค.ศ. {year}"

level-secondary: มัธยมศึกษาตอนต้น
level-high: มัธยมศึกษาตอนปลาย
level-vocational: อาชีวศึกษา
setting-online: ออนไลน์
setting-blended: ออนไลน์ร่วมกับในห้องเรียน
setting-classroom: ในห้องเรียน
setting-offline: ออฟไลน์
connectivity-none: ไม่ใช้อินเทอร์เน็ต
connectivity-low: อินเทอร์เน็ตช้า
connectivity-broadband: อินเทอร์เน็ตความเร็วสูง
needs-none: "ไม่ต้องมี: ไม่ใช้โทรศัพท์และเครือข่าย"
needs-low: "เล็กน้อย: โทรศัพท์หนึ่งเครื่อง อินเทอร์เน็ตเล็กน้อย"
needs-broadband: "อินเทอร์เน็ตความเร็วสูง: ดูวิดีโอได้โดยไม่สะดุด"
duration-min: "{n} นาที"
duration-hour: "{n} ชั่วโมง"
duration-lesson: "{n} คาบเรียน"
duration-day: "{n} วัน"
duration-week: "{n} สัปดาห์"
duration-month: "{n} เดือน"

# People
role-teacher: ครู
role-student: นักเรียน
role-school-leader: ผู้บริหารโรงเรียน
role-parent: ผู้ปกครอง
role-researcher: นักวิจัย
role-expert: ผู้เชี่ยวชาญ
helped-reviewer: ตรวจทาน
helped-translator: แปล
helped-editor: บรรณาธิการ
helped-illustrator: ภาพ
people: ผู้มีส่วนร่วม
people-count: "{n} คน"
schools: โรงเรียน
school-count: "{n} โรงเรียน"
text-count: "งาน {n} ชิ้น"
person-role: บทบาท
person-school: โรงเรียน
person-country: ประเทศ
person-links: บนเว็บ
school-city: เมือง

# How it came to be
made-story: ที่มาของเรื่องเล่านี้
made-post: ที่มาของบทความนี้
made-entry: ที่มาของหน้านี้
written-by: เขียนโดย
with-the-help-of: ด้วยความช่วยเหลือของ
reviewed-by: ตรวจทานโดย
see-changes: ดูสิ่งที่เปลี่ยนแปลง
first-written: เขียนครั้งแรก
last-revised: แก้ไขล่าสุด
revised-times: "ฉบับแก้ไขที่ {n}"
in-book-since: อยู่ในหนังสือตั้งแต่
how-changed: "การเปลี่ยนแปลงของ “{title}”"
version-count: "{n} ฉบับแก้ไข ใหม่สุดก่อน"
all-versions: ฉบับแก้ไขทั้งหมด
read-now: อ่านฉบับปัจจุบัน
exchanged: วันที่แลกเปลี่ยน
pictures: ภาพ
published: วันที่เผยแพร่
licence: สัญญาอนุญาต
to-cite: วิธีอ้างอิง
cite: "{authors}, “{title}”, ใน {book}, {site}, ค.ศ. {year}"
cite-undated: "{authors}, “{title}”, ใน {book}, {site}"
cite-files: "ไฟล์อ้างอิง:"
cite-message: หากใช้เรื่องเล่านี้ โปรดอ้างอิงดังนี้
licence-cc-by: คุณสามารถคัดลอก แปล และดัดแปลงงานนี้ได้ โดยต้องระบุชื่อผู้เขียน
licence-cc-by-sa: คุณสามารถคัดลอก แปล และดัดแปลงงานนี้ได้ โดยต้องระบุชื่อผู้เขียน และเผยแพร่งานที่ได้ด้วยเงื่อนไขเดียวกัน
licence-cc-by-nc: คุณสามารถคัดลอก แปล และดัดแปลงงานนี้ได้ โดยต้องระบุชื่อผู้เขียน และไม่ใช้เพื่อการค้า
licence-cc-by-nc-sa: คุณสามารถคัดลอก แปล และดัดแปลงงานนี้ได้ โดยต้องระบุชื่อผู้เขียน ไม่ใช้เพื่อการค้า และเผยแพร่งานที่ได้ด้วยเงื่อนไขเดียวกัน
licence-cc-by-nd: คุณสามารถคัดลอกงานนี้ได้โดยไม่ดัดแปลง และต้องระบุชื่อผู้เขียน
licence-cc-by-nc-nd: คุณสามารถคัดลอกงานนี้ได้โดยไม่ดัดแปลงและไม่ใช้เพื่อการค้า และต้องระบุชื่อผู้เขียน
licence-cc0: คุณสามารถใช้งานนี้ได้ตามต้องการ
licence-other: สัญญาอนุญาตระบุว่าคุณใช้งานนี้ได้อย่างไร

# Editions and what they changed
editions-about: หนังสือตามที่เป็นในวันหนึ่ง ๆ ฉบับพิมพ์แต่ละฉบับสร้างขึ้นใหม่ได้เหมือนเดิมทุกคำ
edition-title: "ฉบับพิมพ์ {name}"
edition-line: "ฉบับพิมพ์ {name} ({date})"
edition-after: "มีการเปลี่ยนแปลงหลังฉบับพิมพ์ {name} ({date})"
changed-since: "สิ่งที่เปลี่ยนแปลงหลังฉบับพิมพ์ {name}"
changed-in: "สิ่งที่เปลี่ยนแปลงในฉบับพิมพ์ {name}"
not-yet-edition: ยังไม่เป็นฉบับพิมพ์
edition-again: "วิธีสร้างฉบับพิมพ์นี้ใหม่:"
nothing-changed: ไม่มีการเปลี่ยนแปลงที่ผู้อ่านมองเห็น
change-new-stories: เรื่องเล่าใหม่
change-new-posts: บทความใหม่
change-new-others: หน้าใหม่
change-translated: งานแปลใหม่
change-revised: งานที่แก้ไข
change-renamed: งานที่ย้ายไปที่อยู่ใหม่
change-people: "ร่วมเป็นครั้งแรก: {list}"
change-countries: "ประเทศใหม่: {list}"
change-gone: "งาน {n} ชิ้นไม่อยู่ที่นี่แล้ว"
words-added: "เพิ่ม {n} คำ"
words-removed: "ลบ {n} คำ"
count-new-stories: "เรื่องเล่าใหม่ {n} เรื่อง"
count-new-posts: "บทความใหม่ {n} เรื่อง"
count-new-others: "หน้าใหม่อื่น ๆ {n} หน้า"
count-translated: "งานแปลใหม่ {n} ชิ้น"
count-revised: "งานที่แก้ไข {n} ชิ้น"

# A post
classrooms: ห้องเรียนที่ร่วม
students: คน
ages-line: "อายุ {ages} ปี"

# The handbook's front
figures: ตัวเลขของหนังสือเล่มนี้
figure-stories: เรื่องเล่า
figure-authors: ผู้เขียน
figure-people: ผู้มีส่วนร่วม
figure-schools: โรงเรียน
figure-countries: "จาก {all} ประเทศ"
figure-posts: บทความ
figure-languages: ภาษา
figure-translations: งานแปล
all-sample: นี่คือหนังสือตัวอย่าง บุคคล โรงเรียน และตัวเลขทั้งหมดในเล่มเป็นสิ่งที่แต่งขึ้น
no-stories: ยังไม่มีเรื่องเล่า
part-title: "{number}. {title}"
other-part: เรื่องเล่าอื่น ๆ

# The map on the handbook's front
map: เรื่องเล่ามาจากที่ใด
map-line: "{stories}, {countries}"
map-title: "{region}: {line}"
map-about: หนึ่งประเทศหนึ่งช่อง วางไว้ใกล้เคียงกับที่ตั้งจริง
map-most: "ประเทศที่มีเรื่องเล่ามากที่สุด: {list}"
map-count: "{country} {n}"
map-none: "ยังไม่มีเรื่องเล่า: {list}"
map-none-count: "{n} ประเทศยังไม่มีเรื่องเล่า"
map-below: ตารางด้านล่างแสดงตัวเลขทั้งหมด
map-table: ตัวเลขเดียวกันในตาราง
map-country: ประเทศ
map-stories: เรื่องเล่า
and-more: "{n}+"

# The blog's front
no-posts: ยังไม่มีบทความ
page-number: "หน้า {n}"
archive: ตามปี
archive-title: "{blog} ค.ศ. {year}"
all-goals: เป้าหมายทั้งหมด

# The indexes
find-a-story: ค้นหาเรื่องเล่า
contents: สารบัญ
index-lede: เรื่องเล่าและบทความ ตามสิ่งที่คุณกำลังค้นหา
by-country: ตามประเทศ
by-subject: ตามวิชา
by-goal: ตามเป้าหมาย
by-tool: ตามเครื่องมือ
by-language: ตามภาษา
by-level: ตามระดับชั้น
by-connectivity: ตามการเชื่อมต่อ
by-tag: ตามแท็ก
by-contributor: ตามผู้เขียน
tags: แท็ก
index-country: ดัชนีตามประเทศ
index-country-lede: เรื่องเล่าและบทความมาจากประเทศใด เรื่องเล่าที่สองประเทศเขียนร่วมกันอยู่ในรายการของทั้งสองประเทศ
index-subject: ดัชนีตามวิชา
index-subject-lede: สิ่งที่สอนในบทเรียน เรื่องเล่าหนึ่งเรื่องอาจสอนหลายวิชา
index-goal: ดัชนีตามเป้าหมาย
index-goal-lede: เป้าหมายการพัฒนาที่ยั่งยืนทั้งสิบเจ็ดข้อ พร้อมเรื่องเล่าและบทความที่สนับสนุนเป้าหมายเหล่านั้น เรื่องเล่าหนึ่งเรื่องอาจสนับสนุนหลายเป้าหมาย
index-tool: ดัชนีตามเครื่องมือ
index-tool-lede: สิ่งที่ใช้ในบทเรียน ตั้งแต่กระดาษจนถึงวิดีโอ
index-language: ดัชนีตามภาษา
index-language-lede: ภาษาที่อ่านเรื่องเล่าและบทความได้ที่นี่ งานแปลอยู่ในรายการของภาษาที่แปล
index-level: ดัชนีตามระดับชั้น
index-level-lede: ระดับชั้นของโรงเรียนที่จัดบทเรียน
index-connectivity: ดัชนีตามการเชื่อมต่อ
index-connectivity-lede: การเชื่อมต่ออินเทอร์เน็ตที่ผู้เรียนต้องมีเพื่อเข้าร่วม
index-tag: แท็ก
index-tag-lede: คำที่ผู้เขียนและผู้แปลกำหนดให้งานของตน
index-contributor: ดัชนีตามผู้เขียน
goals-key: ด้านบนคือเป้าหมาย ด้านล่างคือจำนวนเรื่องเล่าและบทความที่สนับสนุนเป้าหมายนั้น
for-key: "ในหมวด {key}"
from-region: "{n} จาก{region}"
all-keys: "ดูทั้งหมด ({n})"
countries-missing: "ประเทศที่ยังไม่มีผู้เขียน: {countries}"
elsewhere: ประเทศอื่น
posts-counted: "บทความ {n} เรื่อง"
others-counted: "หน้าอื่น ๆ {n} หน้า"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "ค้นหา"
search-words: "ค้นหาคำ"
search-narrow: "จำกัดการค้นหา"
search-any: "ทั้งหมด"
search-found: "พบ: {n}"
search-none: "ไม่พบสิ่งที่ค้นหา ลองใช้คำน้อยลงหรือคำอื่น"
search-lost: "โหลดการค้นหาไม่ได้ ดัชนีด้านล่างนำไปสู่ทุกเรื่อง"
search-more: "แสดงเพิ่ม"
list-description: "{key}: {line}"
list-stories: ในคู่มือ
list-posts: ในบล็อก
list-others: หน้าอื่น ๆ
feed-list: ติดตามรายการนี้ผ่านฟีด (Atom)

# The portal
the-handbook: คู่มือ
the-blog: บล็อก
story-count: "เรื่องเล่า {n} เรื่อง"
post-count: "การแลกเปลี่ยนระหว่างห้องเรียน {n} ครั้ง"
new-stories: ใหม่ในคู่มือ
latest-exchange: การแลกเปลี่ยนล่าสุด
read-post: "อ่าน “{title}”"
more: เพิ่มเติม
who-has-written: ผู้เขียนมาจากที่ใดบ้าง
region-asia: เอเชีย
region-europe: ยุโรป
countries-of: "{n} จาก {all} ประเทศ"
coming-events: กิจกรรมที่จะมาถึง
one-voice: เสียงสะท้อนล่าสุด
read-questions: อ่านคำถาม
how-to-take-part: วิธีมีส่วนร่วม
still-missing: "ยังขาด: {countries}"
not-written: "ยังไม่มีผู้เขียนจาก {n} ประเทศ"

# What changed in a text
diff-line: "{added}, {removed}"
diff-added: "เพิ่ม:"
diff-removed: "ลบ:"
diff-same-words: ถ้อยคำเหมือนเดิม
diff-cut: ยังมีการเปลี่ยนแปลงอื่นที่ไม่ได้แสดงไว้ที่นี่
diff-title: ชื่อเรื่อง
diff-summary: สรุป
diff-picture: ภาพ
diff-caption: คำบรรยายภาพ
diff-note: เชิงอรรถ

# The fronts of the other kinds
collaborations-about: ห้องเรียนในเอเชียและยุโรปที่ร่วมกันค้นหาคำตอบของคำถามเดียวกันเป็นเวลาหลายเดือน
calls-about: คำถามถึงครูเกี่ยวกับสิ่งที่ได้ผลดี คำตอบจะกลายเป็นเรื่องเล่า
events-about: การสัมมนาออนไลน์ การประชุม และการอบรมเชิงปฏิบัติการ โดยครูเพื่อครู
newsletters-about: ข่าวเกี่ยวกับสิ่งใหม่ ๆ ในหนังสือ ออกเป็นครั้งคราว
voices-about: ถ้อยคำสั้น ๆ จากผู้เรียน ครู และผู้ปกครอง พร้อมสถานที่ที่เขียน
collaboration-state-open: เปิดรับสมัคร
collaboration-state-ahead: กำลังจะเริ่ม
collaboration-state-running: กำลังดำเนินการ
collaboration-state-past: สิ้นสุดแล้ว
call-state-now: เปิดรับอยู่
call-state-ahead: กำลังจะเปิดรับ
call-state-past: ปิดรับแล้ว
event-state-ahead: กำลังจะมาถึง
event-state-past: ผ่านไปแล้ว
open-until: "เปิดรับถึง {date}"
opens-on: "เปิดรับตั้งแต่ {date}"
closed-on: "ปิดรับเมื่อ {date}"
newsletter-issue: "ลำดับที่ {n}"
series-number: "ครั้งที่ {n}"

# The colophon
colophon-about: เว็บไซต์นี้จัดทำอย่างไร และจากอะไร
in-figures: ตัวเลขโดยรวม
made-from: ข้อมูลที่ใช้จัดทำ
revision: รุ่นแก้ไข
working-tree: ไฟล์ที่ยังไม่ได้ commit
made-with: โปรแกรม
program: "Colophon {version}"
publisher: ผู้จัดพิมพ์
cite-book: "{book}, {publisher}, ค.ศ. {year}"
cite-book-undated: "{book}, {publisher}"
editions: ฉบับพิมพ์
checked: เรื่องเล่าได้รับการตรวจสอบอย่างไร
checked-text: ก่อนที่งานจะเผยแพร่ โปรแกรมจะตรวจรูปแบบ ลิงก์ ภาพ และตรวจว่าผู้ที่ปรากฏในภาพยินยอมแล้วหรือไม่ สิ่งที่ผิดจะแจ้งด้วยคำที่เข้าใจง่าย และงานจะรอจนกว่าจะแก้ไขให้ถูกต้อง การเปลี่ยนแปลงทุกครั้งเก็บไว้พร้อมชื่อของผู้ที่แก้ไข
write-text: ครูเป็นผู้เขียนเรื่องเล่า หากต้องการเพิ่มเรื่องเล่าหรือแก้ไขข้อผิดพลาด เริ่มได้ที่นี่
for-programs: สำหรับโปรแกรม
for-programs-text: งานเดียวกันในรูปแบบข้อมูล ด้วยเงื่อนไขเดียวกัน
data-entries: งานทั้งหมด พร้อมผู้เขียนและวันที่
data-people: ทุกคนที่เขียน
data-coverage: จำนวนงานของแต่ละประเทศ
data-editions: ฉบับพิมพ์ทั้งหมด
data-build: ข้อมูลที่ใช้จัดทำเว็บไซต์นี้
feed: ฟีด
feed-atom: "{title} (Atom)"
feed-json: "{title} (JSON)"

# Pages that are not there
withdrawn-title: งานนี้ถูกถอนแล้ว
withdrawn-on: ถอนเมื่อ
withdrawn-reason: "เหตุผลที่แจ้ง:"
moved-title: หน้านี้ย้ายแล้ว
moved-text: "ขณะนี้อยู่ที่:"
not-found-title: ไม่มีหน้านี้
not-found-text: ที่อยู่อาจเก่าแล้ว หรืออาจมีตัวอักษรผิด หนังสืออยู่ที่นี่

# Other kinds of entries
coordinators: ผู้ประสานงาน
call-open: ช่วงเปิดรับ
made-output: ผลงานเผยแพร่ใน
virtual-activities: ออนไลน์
practical-activities: ในห้องเรียน
for-whom: สำหรับใคร
reported-line: "{figures} ตามรายงานของ {source}"
reported-line-plain: "{figures} ตามที่รายงาน"
reported-schools: "{n} โรงเรียน"
reported-countries: "{n} ประเทศ"
reported-teachers: "ครู {n} คน"
reported-students: "นักเรียน {n} คน"
contact: ติดต่อ
questions: คำถาม
question-required: จำเป็นต้องตอบ
others: หากไม่ใช่คุณ
event-webinar: สัมมนาออนไลน์
event-conference: การประชุม
event-workshop: การอบรมเชิงปฏิบัติการ
when: เมื่อใด
where: ที่ใด
in-languages: ภาษา
sessions: กำหนดการ
speakers: วิทยากร
registration: วิธีลงทะเบียน
registered: ลงทะเบียนแล้ว
registered-of: "{n} จาก {all} ที่"
organisers: ผู้จัด
partners: ภาคีเครือข่าย
host: เจ้าภาพ
series: ชุดกิจกรรม
conclusions: ข้อสรุป
editor: บรรณาธิการ
features: ในฉบับนี้
age-line: "อายุ {n} ปี"
came-of-it: ผลที่เกิดขึ้น
call-answered: คำตอบที่ได้รับแล้ว
part-of: เป็นส่วนหนึ่งของ
answers-call: ตอบคำถามของ
send-answers: ส่งคำตอบไปที่
question-short: ไม่กี่บรรทัด
question-long: ยาวเท่าใดก็ได้
question-choice: ตัวเลือก
question-file: ไฟล์
register: ลงทะเบียน
session: หัวข้อ
session-time: เวลา
times-in: "เวลาทั้งหมด: {zone}"
series-others: กิจกรรมอื่นในชุดนี้

# The body of a text
alert-note: หมายเหตุ
alert-tip: คำแนะนำ
alert-important: สำคัญ
alert-warning: คำเตือน
alert-caution: ระวัง
footnotes: เชิงอรรถ
footnote: "เชิงอรรถ {n}"
footnote-back: "กลับไปที่ข้อความของเชิงอรรถ {n}"
footnote-back-to: "กลับไปที่ข้อความของเชิงอรรถ {n} ตำแหน่งที่ {occurrence}"
table: ตาราง

# Dates
date: "{day} {month} ค.ศ. {year}"
date-range: "{from} ถึง {to}"
date-range-year: "{day} {month} ถึง {last-day} {last-month} ค.ศ. {year}"
date-range-month: "{day} ถึง {last-day} {month} ค.ศ. {year}"
month-1: มกราคม
month-2: กุมภาพันธ์
month-3: มีนาคม
month-4: เมษายน
month-5: พฤษภาคม
month-6: มิถุนายน
month-7: กรกฎาคม
month-8: สิงหาคม
month-9: กันยายน
month-10: ตุลาคม
month-11: พฤศจิกายน
month-12: ธันวาคม
# Preview: these lines stand on no page of the site
preview: ตัวอย่างก่อนเผยแพร่
preview-uncommitted: ยังไม่ได้ commit
preview-messages: "ข้อความเกี่ยวกับงานนี้ {n} ข้อความ"
preview-more: "ยังมีอีก {n} ข้อความ ใช้คำสั่ง “colophon check” เพื่อดูทั้งหมด"
preview-error: ข้อผิดพลาด
preview-warning: คำเตือน
preview-note: หมายเหตุ
preview-fix: "สิ่งที่ต้องทำ:"
preview-invalid: ยังแสดงงานนี้ไม่ได้ โปรดแก้ไขสิ่งที่ระบุไว้ที่นี่แล้วบันทึก
preview-not-approved: งานนี้จะแสดงเมื่อมีผู้เห็นชอบจำนวนมากพอ
preview-nothing: ยังไม่มีหน้าใด โปรดแก้ไขสิ่งที่ระบุไว้ที่นี่แล้วบันทึก
preview-obstacles: การตั้งค่าหรือแม่แบบมีข้อผิดพลาด คุณกำลังดูหน้าล่าสุดที่สร้างได้
preview-unreadable: อ่านไฟล์ไม่ได้ คุณกำลังดูหน้าล่าสุดที่สร้างได้
preview-lost: การแสดงตัวอย่างสิ้นสุดแล้ว หน้านี้จะไม่เปลี่ยนแปลงอีก

# The Sustainable Development Goals
goal-1: ขจัดความยากจน
goal-2: ขจัดความหิวโหย
goal-3: สุขภาพและความเป็นอยู่ที่ดี
goal-4: การศึกษาที่มีคุณภาพ
goal-5: ความเท่าเทียมทางเพศ
goal-6: น้ำสะอาดและสุขาภิบาล
goal-7: พลังงานสะอาดที่ทุกคนเข้าถึงได้
goal-8: งานที่มีคุณค่าและการเติบโตทางเศรษฐกิจ
goal-9: อุตสาหกรรม นวัตกรรม และโครงสร้างพื้นฐาน
goal-10: ลดความเหลื่อมล้ำ
goal-11: เมืองและชุมชนที่ยั่งยืน
goal-12: การบริโภคและการผลิตที่ยั่งยืน
goal-13: การรับมือกับการเปลี่ยนแปลงสภาพภูมิอากาศ
goal-14: ทรัพยากรทางทะเล
goal-15: ระบบนิเวศบนบก
goal-16: สันติภาพ ความยุติธรรม และสถาบันที่เข้มแข็ง
goal-17: ความร่วมมือเพื่อการพัฒนาที่ยั่งยืน

# The handbook as a file for readers of books (EPUB)
read-epub: "อ่านแบบ EPUB"
print-pdf: "PDF สำหรับพิมพ์ ({paper})"
book-volume: "เล่มที่ {number} จาก {total}"
book-part-title: "{book} {number}: {title}"
book-title-page: "หน้าชื่อเรื่อง"
book-imprint: "ข้อมูลการพิมพ์"
book-indexes: "ดัชนี"
book-contributors: "ผู้จัดทำหนังสือเล่มนี้"
book-authors: "ผู้เขียน"
book-landmarks: "จุดสำคัญในหนังสือเล่มนี้"
book-start: "เรื่องเล่าเรื่องแรก"
book-identifier: "รหัสระบุ"
book-colophon-about: "หนังสือเล่มนี้ทำขึ้นอย่างไร และจากอะไร"
book-accessibility: "การอ่านด้วยโปรแกรมอ่านหน้าจอ"
book-accessible: "ทุกเรื่องเล่าสามารถฟังหรือสัมผัสแทนการมองเห็นได้ หนังสือมีสารบัญ หัวข้อ ดัชนี และหมายเหตุที่เชื่อมไปและกลับ ขยายตัวอักษรและเปลี่ยนสีได้ ไม่มีสิ่งใดกะพริบหรือส่งเสียง"
book-accessible-pictures: "ทุกภาพมีคำบรรยาย"
book-pictures-undescribed: "บางภาพไม่มีคำบรรยาย ผู้ที่มองไม่เห็นจึงไม่ทราบว่าภาพแสดงอะไร"

# The same text without markup: story.txt and radio.txt
other-forms: "ในรูปแบบอื่น:"
plain-text: "ข้อความล้วน"
radio-script: "บทวิทยุ"
text-address: "บนเว็บ"
text-addresses: "ที่อยู่เว็บ"
text-picture: "[ภาพ: {about}]"
radio-time: "เวลาอ่านออกเสียง: ประมาณ {n} นาที ({time})"
radio-times: "เวลาในวงเล็บบอกว่าแต่ละส่วนเริ่มเมื่อใด ไม่ต้องอ่านออกเสียง"
radio-names: "ชื่อที่ควรเตรียมไว้ ไม่ต้องอ่านตรงนี้:"
radio-between-cells: "; "
radio-gap-address: "(ที่อยู่เว็บอยู่ในฉบับเขียน)"
radio-gap-note: " (ฉบับเขียนมีหมายเหตุยาวตรงนี้)"
radio-gap-example: "(ฉบับเขียนมีตัวอย่างตรงนี้ซึ่งอ่านออกเสียงไม่ได้)"

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: ศิลปะ
term-biology: ชีววิทยา
term-chemistry: เคมี
term-civics: หน้าที่พลเมือง
term-economics: เศรษฐศาสตร์
term-geography: ภูมิศาสตร์
term-history: ประวัติศาสตร์
term-languages: ภาษา
term-literature: วรรณคดี
term-mathematics: คณิตศาสตร์
term-music: ดนตรี
term-physical-education: พลศึกษา
term-physics: ฟิสิกส์
term-technology: เทคโนโลยี
term-vocational: อาชีวศึกษา
term-well-being: สุขภาวะ
term-camera: กล้องถ่ายภาพ
term-cardboard: กระดาษแข็ง
term-kitchen-goods: ของใช้ในครัว
term-library-bus: รถห้องสมุดเคลื่อนที่
term-messaging-app: แอปส่งข้อความ
term-notebook: สมุด
term-postal-letter: จดหมายทางไปรษณีย์
term-printed-sheet: ใบงานพิมพ์
term-radio: วิทยุ
term-shared-document: เอกสารที่ใช้ร่วมกัน
term-telephone: โทรศัพท์
term-video-call: วิดีโอคอล
term-voice-message: ข้อความเสียง

"""##),
    TemplateFile(
      name: "words/ur.yml",
      text: ##"""
# The Urdu words of the pages; complete: every line of en.yml has its line here.
# Reviewed by: nobody yet (a native reader is welcome).
# {name} stands for what a page puts in. A line that ends in -one is used for 1.
# Urdu letters, not Arabic ones: ی ک ہ ے; stops and commas are ۔ ، ؛ ؟

# Finding one's way
skip: متن پر جائیں
site-navigation: سائٹ
where-you-are: آپ کہاں ہیں
languages-navigation: زبانیں
pages-navigation: صفحات
home: صفحۂ اول
handbook: رہنما کتاب
blog: بلاگ
index: اشاریہ
take-part: حصہ لیں
colophon: اشاعتی معلومات
about-navigation: اس سائٹ کے بارے میں
collaborations: مشترکہ منصوبے
calls: اچھے تدریسی طریقے بھیجنے کی دعوت
events: تقریبات
newsletters: خبرنامے
voices: آوازیں
page-title: "{page} · {site}"
newer: نئی تحریریں
older: پرانی تحریریں
page-before: پچھلا صفحہ
page-after: اگلا صفحہ
earlier-page: کتاب کا پچھلا حصہ
later-page: کتاب کا اگلا حصہ
next-story: اگلی کہانی
previous-story: پچھلی کہانی
feed-blog: فیڈ (Atom) کے ذریعے باخبر رہیں
feed-handbook: نئی کہانیاں فیڈ (Atom) کے ذریعے
feed-title: "{title}: فیڈ"
feed-about: "{title}: {about}"

# Every text
sample-banner: "یہ ایک فرضی نمونہ ہے: اس میں لوگ، اسکول اور واقعات حقیقی نہیں ہیں۔"
draft-banner: "یہ ایک مسودہ ہے: یہ صفحہ ابھی شائع نہیں ہوا۔"
waiting-banner: یہ تحریر اپنے دن سے پہلے نہیں دکھائی جاتی؛ وہ دن “publish” کے بعد لکھا ہے۔
sample: فرضی نمونہ
also-in: "ان زبانوں میں بھی:"
in-language: "{language} میں"
translated-from: "یہ ترجمہ ہے۔ اصل تحریر کی زبان:"
behind: اس ترجمے کے بعد اصل تحریر بدل چکی ہے۔
behind-since: "اس ترجمے کے بعد اصل تحریر بدل چکی ہے ({date})۔"
patched: اس ترجمے کے بعد اصل تحریر بدل چکی ہے۔ سب سے اہم باتیں یہاں درست کر دی گئی ہیں۔
patched-since: "اس ترجمے کے بعد اصل تحریر بدل چکی ہے ({date})۔ سب سے اہم باتیں یہاں درست کر دی گئی ہیں۔"
read-original: اصل تحریر پڑھیں۔
unnamed-author: ایک مصنف جن کا نام نہیں دیا گیا
unnamed-teacher: ایک استاد
unnamed-student: ایک طالب علم
unnamed-school-leader: ایک اسکول سربراہ
unnamed-parent: ایک والد یا والدہ
unnamed-researcher: ایک محقق
unnamed-expert: ایک ماہر
list-comma: "، "
list-and: " اور "
colon: ": "
full-stop: ۔
open-bracket: " ("
close-bracket: )
range: "{from} تا {to}"

# A story at a glance
at-a-glance: ایک نظر میں
in-this-story: اس کہانی میں
ages: عمر
level: تعلیمی درجہ
setting: تدریس کی صورت
duration: دورانیہ
learner-needs: سیکھنے والے کو کیا چاہیے
subjects: مضامین
tools: وسائل
techniques: تدریس کے طریقے
goals: اہداف
goal: "{number}۔ {title}"
award: اعزاز
award-line: "{name}، {by}، {year}"

level-secondary: ثانوی
level-high: اعلیٰ ثانوی
level-vocational: پیشہ ورانہ
setting-online: آن لائن
setting-blended: آن لائن اور کلاس میں
setting-classroom: کلاس میں
setting-offline: آف لائن
connectivity-none: بغیر انٹرنیٹ
connectivity-low: کمزور انٹرنیٹ
connectivity-broadband: براڈ بینڈ
needs-none: "کچھ نہیں: نہ فون، نہ نیٹ ورک"
needs-low: "کم: ایک فون، تھوڑا سا ڈیٹا"
needs-broadband: "براڈ بینڈ: بلا رکاوٹ ویڈیو"
duration-min-one: "{n} منٹ"
duration-min: "{n} منٹ"
duration-hour-one: "{n} گھنٹہ"
duration-hour: "{n} گھنٹے"
duration-lesson-one: "{n} سبق"
duration-lesson: "{n} اسباق"
duration-day-one: "{n} دن"
duration-day: "{n} دن"
duration-week-one: "{n} ہفتہ"
duration-week: "{n} ہفتے"
duration-month-one: "{n} مہینہ"
duration-month: "{n} مہینے"

# People
role-teacher: استاد
role-student: طالب علم
role-school-leader: اسکول سربراہ
role-parent: والد یا والدہ
role-researcher: محقق
role-expert: ماہر
helped-reviewer: نظرِ ثانی
helped-translator: ترجمہ
helped-editor: ادارت
helped-illustrator: تصاویر
people: لوگ
people-count: "{n} افراد"
people-count-one: "{n} فرد"
schools: اسکول
school-count: "{n} اسکول"
school-count-one: "{n} اسکول"
text-count: "{n} تحریریں"
text-count-one: "{n} تحریر"
person-role: کردار
person-school: اسکول
person-country: ملک
person-links: ویب پر
school-city: شہر

# How it came to be
made-story: یہ کہانی کیسے بنی
made-post: یہ پوسٹ کیسے بنی
made-entry: یہ صفحہ کیسے بنا
written-by: تحریر
with-the-help-of: معاونت
reviewed-by: نظرِ ثانی
see-changes: دیکھیں کیا بدلا
first-written: پہلی تحریر
last-revised: آخری ترمیم
revised-times: "نسخہ {n}"
in-book-since: کتاب میں کب سے
how-changed: "“{title}” میں تبدیلیاں"
version-count: "{n} نسخے، تازہ ترین پہلے"
version-count-one: "{n} نسخہ"
all-versions: تمام نسخے
read-now: تحریر کی موجودہ صورت پڑھیں
exchanged: تبادلہ
pictures: تصاویر
published: اشاعت
licence: اجازت نامہ
to-cite: حوالہ دینے کے لیے
cite: "{authors}، “{title}”، مشمولہ {book}، {site}، {year}۔"
cite-undated: "{authors}، “{title}”، مشمولہ {book}، {site}۔"
cite-files: "فائل کی صورت میں:"
cite-message: اگر آپ یہ کہانی استعمال کریں تو براہِ کرم نیچے دیا گیا حوالہ دیں۔
licence-cc-by: آپ اس تحریر کو نقل کر سکتے ہیں، اس کا ترجمہ کر سکتے ہیں اور اسے اپنی ضرورت کے مطابق ڈھال سکتے ہیں، بشرطیکہ مصنفین کے نام دیں
licence-cc-by-sa: آپ اس تحریر کو نقل کر سکتے ہیں، اس کا ترجمہ کر سکتے ہیں اور اسے اپنی ضرورت کے مطابق ڈھال سکتے ہیں، بشرطیکہ مصنفین کے نام دیں اور جو کچھ بنائیں اسے انہی شرائط پر دوسروں کو دیں
licence-cc-by-nc: آپ اس تحریر کو نقل کر سکتے ہیں، اس کا ترجمہ کر سکتے ہیں اور اسے اپنی ضرورت کے مطابق ڈھال سکتے ہیں، مگر پیسے کے لیے نہیں، بشرطیکہ مصنفین کے نام دیں
licence-cc-by-nc-sa: آپ اس تحریر کو نقل کر سکتے ہیں، اس کا ترجمہ کر سکتے ہیں اور اسے اپنی ضرورت کے مطابق ڈھال سکتے ہیں، مگر پیسے کے لیے نہیں، بشرطیکہ مصنفین کے نام دیں اور جو کچھ بنائیں اسے انہی شرائط پر دوسروں کو دیں
licence-cc-by-nd: آپ اس تحریر کو بغیر تبدیلی کے نقل کر سکتے ہیں، بشرطیکہ مصنفین کے نام دیں
licence-cc-by-nc-nd: آپ اس تحریر کو بغیر تبدیلی کے نقل کر سکتے ہیں، مگر پیسے کے لیے نہیں، بشرطیکہ مصنفین کے نام دیں
licence-cc0: آپ اس تحریر کو جیسے چاہیں استعمال کر سکتے ہیں
licence-other: اجازت نامے میں لکھا ہے کہ آپ اس تحریر کو کیسے استعمال کر سکتے ہیں

# Editions and what they changed
editions-about: "کتاب جیسی کہ وہ مختلف دنوں میں تھی۔ ہر ایڈیشن لفظ بہ لفظ دوبارہ بنایا جا سکتا ہے۔"
edition-title: "ایڈیشن {name}"
edition-line: "ایڈیشن {name}، {date}"
edition-after: "ایڈیشن {name} ({date}) کے بعد کی تبدیلیوں کے ساتھ"
changed-since: "ایڈیشن {name} کے بعد کیا بدلا"
changed-in: "ایڈیشن {name} میں کیا بدلا"
not-yet-edition: ابھی ایڈیشن نہیں بنا
edition-again: "یہ ایڈیشن دوبارہ بنانے کے لیے:"
nothing-changed: ایسا کچھ نہیں بدلا جو پڑھنے والوں کو نظر آئے۔
change-new-stories: نئی کہانیاں
change-new-posts: نئی پوسٹیں
change-new-others: نئے صفحات
change-translated: نئے ترجمے
change-revised: ترمیم شدہ
change-renamed: نئے پتے پر
change-people: "یہاں پہلی بار: {list}۔"
change-countries: "نئے ممالک: {list}۔"
change-gone: "{n} تحریریں اب یہاں نہیں ہیں۔"
change-gone-one: "{n} تحریر اب یہاں نہیں ہے۔"
words-added: "{n} الفاظ کا اضافہ"
words-added-one: "{n} لفظ کا اضافہ"
words-removed: "{n} الفاظ حذف"
words-removed-one: "{n} لفظ حذف"
count-new-stories: "{n} نئی کہانیاں"
count-new-stories-one: "{n} نئی کہانی"
count-new-posts: "{n} نئی پوسٹیں"
count-new-posts-one: "{n} نئی پوسٹ"
count-new-others: "{n} دوسرے نئے صفحات"
count-new-others-one: "{n} دوسرا نیا صفحہ"
count-translated: "{n} نئے ترجمے"
count-translated-one: "{n} نیا ترجمہ"
count-revised: "{n} ترمیم شدہ تحریریں"
count-revised-one: "{n} ترمیم شدہ تحریر"

# A post
classrooms: کلاسیں
students: طلبہ و طالبات
students-one: طالب علم
ages-line: "عمر {ages} سال"

# The handbook's front
figures: کتاب کے اعداد و شمار
figure-stories: کہانیاں
figure-stories-one: کہانی
figure-authors: مصنفین
figure-authors-one: مصنف
figure-people: افراد
figure-people-one: فرد
figure-schools: اسکول
figure-schools-one: اسکول
figure-countries: "{all} ممالک میں سے"
figure-posts: پوسٹیں
figure-posts-one: پوسٹ
figure-languages: زبانیں
figure-languages-one: زبان
figure-translations: ترجمے
figure-translations-one: ترجمہ
all-sample: "یہ نمونے کی کتاب ہے: اس میں تمام لوگ، اسکول اور اعداد فرضی ہیں۔"
no-stories: ابھی کوئی کہانی نہیں ہے۔
part-title: "{number}۔ {title}"
other-part: مزید کہانیاں

# The map on the handbook's front
map: کہانیاں کہاں سے آئی ہیں
map-line: "{stories}، {countries}"
map-title: "{region}: {line}"
map-about: ہر ملک کے لیے ایک خانہ، تقریباً وہیں جہاں وہ واقع ہے۔
map-most: "سب سے زیادہ کہانیاں: {list}۔"
map-count: "{country} {n}"
map-none: "ابھی کوئی کہانی نہیں: {list}۔"
map-none-count: "{n} ممالک سے ابھی کوئی کہانی نہیں آئی۔"
map-none-count-one: "{n} ملک سے ابھی کوئی کہانی نہیں آئی۔"
map-below: نیچے کے جدول میں تمام اعداد دیے گئے ہیں۔
map-table: یہی اعداد جدول کی صورت میں
map-country: ملک
map-stories: کہانیاں
and-more: "{n}+"

# The blog's front
no-posts: ابھی کوئی پوسٹ نہیں ہے۔
page-number: "صفحہ {n}"
archive: سال کے لحاظ سے
archive-title: "{blog}، {year}"
all-goals: تمام اہداف

# The indexes
find-a-story: کہانی تلاش کریں
contents: فہرست
index-lede: کہانیاں اور پوسٹیں، جو آپ کو درکار ہو اس کے لحاظ سے۔
by-country: ملک کے لحاظ سے
by-subject: مضمون کے لحاظ سے
by-goal: ہدف کے لحاظ سے
by-tool: وسیلے کے لحاظ سے
by-language: زبان کے لحاظ سے
by-level: تعلیمی درجے کے لحاظ سے
by-connectivity: انٹرنیٹ کے لحاظ سے
by-tag: ٹیگ کے لحاظ سے
by-contributor: مصنف کے لحاظ سے
tags: ٹیگ
index-country: اشاریہ بلحاظ ملک
index-country-lede: کہانیاں اور پوسٹیں کہاں سے آئی ہیں۔ جو کہانی دو ممالک نے مل کر لکھی ہو وہ دونوں کے تحت درج ہے۔
index-subject: اشاریہ بلحاظ مضمون
index-subject-lede: اسباق میں کیا پڑھایا جاتا ہے۔ ایک کہانی میں کئی مضامین ہو سکتے ہیں۔
index-goal: اشاریہ بلحاظ ہدف
index-goal-lede: پائیدار ترقی کے سترہ اہداف، اور وہ کہانیاں اور پوسٹیں جو ان کے لیے مددگار ہیں۔ ایک کہانی کئی اہداف کے لیے مددگار ہو سکتی ہے۔
index-tool: اشاریہ بلحاظ وسیلہ
index-tool-lede: سبق میں کیا استعمال ہوتا ہے، کاغذ سے ویڈیو تک۔
index-language: اشاریہ بلحاظ زبان
index-language-lede: وہ زبانیں جن میں یہاں کہانیاں اور پوسٹیں پڑھی جا سکتی ہیں۔ ترجمہ اپنی زبان کے تحت درج ہے۔
index-level: اشاریہ بلحاظ تعلیمی درجہ
index-level-lede: وہ اسکول جن میں یہ اسباق پڑھائے گئے۔
index-connectivity: اشاریہ بلحاظ انٹرنیٹ
index-connectivity-lede: حصہ لینے کے لیے سیکھنے والے کو کیسا انٹرنیٹ درکار ہے۔
index-tag: ٹیگ
index-tag-lede: وہ الفاظ جو مصنفین اور مترجمین نے اپنی تحریروں کے لیے چنے۔
index-contributor: اشاریہ بلحاظ مصنف
goals-key: اوپر ہدف کا نمبر؛ نیچے یہ کہ کتنی کہانیاں اور پوسٹیں اس کے لیے مددگار ہیں۔
for-key: "برائے {key}"
from-region: "{region} سے {n}"
all-keys: "تمام {n}"
countries-missing: "ان ممالک سے ابھی کسی نے نہیں لکھا: {countries}۔"
elsewhere: دوسرے ممالک
posts-counted: "{n} پوسٹیں"
posts-counted-one: "{n} پوسٹ"
others-counted: "{n} دوسرے صفحات"
others-counted-one: "{n} دوسرا صفحہ"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "تلاش"
search-words: "الفاظ تلاش کریں"
search-narrow: "تلاش محدود کریں"
search-any: "کوئی بھی"
search-found: "ملے: {n}"
search-none: "کچھ نہیں ملا۔ کم یا دوسرے الفاظ آزمائیں۔"
search-lost: "تلاش لوڈ نہیں ہو سکی۔ نیچے دیے گئے اشاریے ہر تحریر تک لے جاتے ہیں۔"
search-more: "مزید دکھائیں"
list-description: "{key}: {line}"
list-stories: رہنما کتاب میں
list-posts: بلاگ پر
list-others: دوسرے صفحات
feed-list: فیڈ (Atom) کے ذریعے اس فہرست سے باخبر رہیں

# The portal
the-handbook: رہنما کتاب
the-blog: بلاگ
story-count: "{n} کہانیاں"
story-count-one: "{n} کہانی"
post-count: "کلاسوں کے درمیان {n} تبادلے"
post-count-one: "کلاسوں کے درمیان {n} تبادلہ"
new-stories: رہنما کتاب میں نیا
latest-exchange: تازہ ترین تبادلہ
read-post: "“{title}” پڑھیں"
more: مزید
who-has-written: اب تک کس نے لکھا ہے
region-asia: ایشیا
region-europe: یورپ
countries-of: "{all} میں سے {n} ممالک"
coming-events: آنے والی تقریبات
one-voice: ایک آواز
read-questions: سوالات پڑھیں
how-to-take-part: حصہ کیسے لیں
still-missing: "ابھی باقی ہیں: {countries}۔"
not-written: "{n} ممالک سے ابھی کسی نے نہیں لکھا۔"

# What changed in a text
diff-line: "{added}، {removed}"
diff-added: "شامل کیا گیا:"
diff-removed: "حذف کیا گیا:"
diff-same-words: الفاظ وہی ہیں۔
diff-cut: یہاں جتنا دکھایا گیا ہے اس سے زیادہ بدلا ہے۔
diff-title: عنوان
diff-summary: خلاصہ
diff-picture: تصویر
diff-caption: تصویر کا عنوان
diff-note: حاشیہ

# The fronts of the other kinds
collaborations-about: ایشیا اور یورپ کی کلاسیں جو چند مہینے مل کر ایک سوال پر کام کرتی ہیں۔
calls-about: اساتذہ سے سوالات کہ کیا کارآمد رہا۔ جوابات کہانیاں بن جاتے ہیں۔
events-about: ویبینار، کانفرنسیں اور ورکشاپیں، اساتذہ کی طرف سے اساتذہ کے لیے۔
newsletters-about: وقتاً فوقتاً، کتابوں میں نیا کیا ہے۔
voices-about: سیکھنے والوں، اساتذہ اور والدین کے چند الفاظ، اور یہ کہ انہوں نے کہاں سے لکھا۔
collaboration-state-open: شرکت کی دعوت
collaboration-state-ahead: جلد شروع
collaboration-state-running: جاری
collaboration-state-past: مکمل
call-state-now: اس وقت کھلی ہیں
call-state-ahead: آنے والی
call-state-past: بند
event-state-ahead: آنے والی
event-state-past: گزری ہوئی
open-until: "آخری تاریخ: {date}"
opens-on: "آغاز: {date}"
closed-on: "بند ہونے کی تاریخ: {date}"
newsletter-issue: "نمبر {n}"
series-number: "نمبر {n}"

# The colophon
colophon-about: یہ سائٹ کیسے بنی، اور کس چیز سے۔
in-figures: اعداد میں
made-from: یہ کس سے بنی
revision: نسخہ
working-tree: وہ فائلیں جو ابھی کمٹ نہیں ہوئیں
made-with: پروگرام
program: "Colophon {version}"
publisher: ناشر
cite-book: "{book}، {publisher}، {year}۔"
cite-book-undated: "{book}، {publisher}۔"
editions: ایڈیشن
checked: کہانیوں کی جانچ کیسے ہوتی ہے
checked-text: تحریر شائع ہونے سے پہلے ایک پروگرام اس کی ساخت، لنک اور تصاویر جانچتا ہے، اور یہ بھی کہ جو لوگ دکھائے گئے ہیں وہ اس پر راضی ہیں۔ جو غلط ہو وہ سادہ الفاظ میں بتایا جاتا ہے، اور درست ہونے تک تحریر رکی رہتی ہے۔ ہر تبدیلی محفوظ رہتی ہے، تبدیلی کرنے والے کے نام کے ساتھ۔
write-text: کہانیاں اساتذہ لکھتے ہیں۔ کہانی شامل کرنے یا غلطی درست کرنے کے لیے یہاں سے شروع کریں۔
for-programs: پروگراموں کے لیے
for-programs-text: یہی تحریریں ڈیٹا کی صورت میں، انہی شرائط پر۔
data-entries: ہر تحریر، اپنے مصنفین اور تاریخوں کے ساتھ
data-people: وہ سب جنہوں نے لکھا
data-coverage: ہر ملک کی کتنی تحریریں ہیں
data-editions: ایڈیشن
data-build: یہ سائٹ کس چیز سے بنائی گئی
feed: فیڈ
feed-atom: "{title} (Atom)"
feed-json: "{title} (JSON)"

# Pages that are not there
withdrawn-title: یہ تحریر واپس لے لی گئی
withdrawn-on: "واپس لینے کی تاریخ:"
withdrawn-reason: "بتائی گئی وجہ:"
moved-title: یہ صفحہ منتقل ہو گیا ہے
moved-text: "اب یہ یہاں ہے:"
not-found-title: یہ صفحہ یہاں نہیں ہے
not-found-text: ہو سکتا ہے پتا پرانا ہو، یا اس میں کوئی حرف غلط ہو۔ کتابیں یہاں ہیں۔

# Other kinds of entries
coordinators: رابطہ کار
call-open: دعوت
made-output: اس سے کیا بنتا ہے
virtual-activities: آن لائن
practical-activities: کلاس میں
for-whom: کس کے لیے
reported-line: "{figures}، بحوالہ {source}"
reported-line-plain: "{figures}، فراہم کردہ معلومات کے مطابق"
reported-schools: "{n} اسکول"
reported-schools-one: "{n} اسکول"
reported-countries: "{n} ممالک"
reported-countries-one: "{n} ملک"
reported-teachers: "{n} اساتذہ"
reported-teachers-one: "{n} استاد"
reported-students: "{n} طلبہ و طالبات"
reported-students-one: "{n} طالب علم"
contact: رابطہ
questions: سوالات
question-required: لازمی
others: اگر آپ ان میں سے نہیں
event-webinar: ویبینار
event-conference: کانفرنس
event-workshop: ورکشاپ
when: کب
where: کہاں
in-languages: زبانیں
sessions: نشستیں
speakers: مقررین
registration: اندراج کے لیے
registered: اندراج شدہ
registered-of: "{all} میں سے {n} جگہیں"
organisers: منتظمین
partners: شراکت دار
host: میزبان
series: سلسلہ
conclusions: نتائج
editor: ادارت
features: اس شمارے میں
age-line: "{n} سال"
came-of-it: اس کا حاصل
call-answered: اب تک کے جوابات
part-of: اس کا حصہ
answers-call: اس دعوت کا جواب
send-answers: "اپنے جوابات یہاں بھیجیں:"
question-short: چند سطریں
question-long: جتنا طویل آپ چاہیں
question-choice: انتخاب
question-file: فائل
register: اندراج کریں
session: نشست
session-time: وقت
times-in: "تمام اوقات: {zone}"
series-others: اس سلسلے کی دوسری تقریبات

# The body of a text
alert-note: نوٹ
alert-tip: مشورہ
alert-important: اہم
alert-warning: انتباہ
alert-caution: احتیاط
footnotes: حواشی
footnote: "حاشیہ {n}"
footnote-back: "حاشیہ {n} کے متن کی طرف واپس"
footnote-back-to: "حاشیہ {n} کے متن کی طرف واپس، مقام {occurrence}"
table: جدول

# Dates
date: "{day} {month} {year}"
date-range: "{from} تا {to}"
date-range-year: "{day} {month} تا {last-day} {last-month} {year}"
date-range-month: "{day} تا {last-day} {month} {year}"
month-1: جنوری
month-2: فروری
month-3: مارچ
month-4: اپریل
month-5: مئی
month-6: جون
month-7: جولائی
month-8: اگست
month-9: ستمبر
month-10: اکتوبر
month-11: نومبر
month-12: دسمبر
# Preview: these lines stand on no page of the site
preview: پیش منظر
preview-uncommitted: ابھی کمٹ نہیں ہوا
preview-messages: "اس تحریر کے بارے میں {n} پیغامات"
preview-messages-one: "اس تحریر کے بارے میں {n} پیغام"
preview-more: "مزید {n} پیغامات: “colophon check” سب دکھاتا ہے۔"
preview-more-one: "مزید {n} پیغام: “colophon check” سب دکھاتا ہے۔"
preview-error: غلطی
preview-warning: انتباہ
preview-note: نوٹ
preview-fix: "کیا کریں:"
preview-invalid: یہ تحریر ابھی دکھائی نہیں جا سکتی۔ یہاں جو درج ہے اسے درست کر کے محفوظ کریں۔
preview-not-approved: یہ تحریر تب دکھائی جائے گی جب کافی لوگ اس سے اتفاق کر لیں۔
preview-nothing: ابھی کوئی صفحہ نہیں ہے۔ یہاں جو درج ہے اسے درست کر کے محفوظ کریں۔
preview-obstacles: ترتیبات یا سانچوں میں غلطیاں ہیں۔ آپ وہ صفحات دیکھ رہے ہیں جو آخری بار بن سکے تھے۔
preview-unreadable: "فائلیں پڑھی نہیں جا سکیں۔ آپ وہ صفحات دیکھ رہے ہیں جو آخری بار بن سکے تھے۔"
preview-lost: پیش منظر ختم ہو گیا ہے۔ یہ صفحہ اب نہیں بدلے گا۔

# The Sustainable Development Goals
goal-1: غربت کا خاتمہ
goal-2: بھوک کا خاتمہ
goal-3: اچھی صحت اور تندرستی
goal-4: معیاری تعلیم
goal-5: صنفی مساوات
goal-6: صاف پانی اور صفائی ستھرائی
goal-7: سستی اور صاف توانائی
goal-8: باوقار روزگار اور معاشی ترقی
goal-9: صنعت، جدت اور بنیادی ڈھانچہ
goal-10: عدم مساوات میں کمی
goal-11: پائیدار شہر اور آبادیاں
goal-12: ذمہ دارانہ کھپت اور پیداوار
goal-13: موسمیاتی اقدام
goal-14: آبی حیات
goal-15: زمینی حیات
goal-16: امن، انصاف اور مضبوط ادارے
goal-17: اہداف کے لیے شراکت داری

# The handbook as a file for readers of books (EPUB)
read-epub: "EPUB میں پڑھیں"
print-pdf: "چھاپنے کے لیے PDF ({paper})"
book-volume: "جلد {number}، کل {total}"
book-part-title: "{book} {number}: {title}"
book-title-page: "سرورق"
book-imprint: "اشاعتی تفصیلات"
book-indexes: "اشاریے"
book-contributors: "یہ کتاب کس نے بنائی"
book-authors: "مصنفین"
book-landmarks: "اس کتاب کے مقامات"
book-start: "پہلی کہانی"
book-identifier: "شناختی نمبر"
book-colophon-about: "یہ کتاب کیسے اور کن چیزوں سے بنی۔"
book-accessibility: "اسکرین ریڈر سے پڑھنا"
book-accessible: "ہر کہانی دیکھنے کے بجائے سنی یا چھو کر پڑھی جا سکتی ہے۔ کتاب میں فہرست، عنوانات، اشاریے اور ایسے حواشی ہیں جو دونوں طرف لے جاتے ہیں۔ حروف بڑے کیے جا سکتے ہیں اور رنگ بدلے جا سکتے ہیں۔ اس میں کچھ بھی نہ ٹمٹماتا ہے نہ آواز کرتا ہے۔"
book-accessible-pictures: "ہر تصویر کا بیان الفاظ میں موجود ہے۔"
book-pictures-undescribed: "کچھ تصویروں کا بیان الفاظ میں نہیں، اس لیے جو دیکھ نہیں سکتے وہ نہیں جان پاتے کہ ان میں کیا ہے۔"

# The same text without markup: story.txt and radio.txt
other-forms: "دوسری شکلوں میں:"
plain-text: "سادہ متن"
radio-script: "ریڈیو کا مسودہ"
text-address: "ویب پر"
text-addresses: "پتے"
text-picture: "[تصویر: {about}]"
radio-time: "پڑھنے کا وقت: تقریباً {n} منٹ ({time})۔"
radio-time-one: "پڑھنے کا وقت: تقریباً {n} منٹ ({time})۔"
radio-times: "قوسین میں دیا گیا وقت بتاتا ہے کہ حصہ کب شروع ہوتا ہے؛ اسے نہ پڑھیں۔"
radio-names: "تیاری کے لیے نام، یہاں نہ پڑھیں:"
radio-between-cells: "؛ "
radio-gap-address: "(پتا تحریری متن میں ہے)"
radio-gap-note: " (تحریری متن میں یہاں ایک طویل حاشیہ ہے)"
radio-gap-example: "(تحریری متن میں یہاں ایک مثال ہے جو بلند آواز سے نہیں پڑھی جا سکتی۔)"

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: آرٹ
term-biology: حیاتیات
term-chemistry: کیمیا
term-civics: شہریت
term-economics: معاشیات
term-geography: جغرافیہ
term-history: تاریخ
term-languages: زبانیں
term-literature: ادب
term-mathematics: ریاضی
term-music: موسیقی
term-physical-education: جسمانی تعلیم
term-physics: طبیعیات
term-technology: ٹیکنالوجی
term-vocational: پیشہ ورانہ تعلیم
term-well-being: تندرستی اور خوشحالی
term-camera: کیمرا
term-cardboard: گتا
term-kitchen-goods: باورچی خانے کا سامان
term-library-bus: بس لائبریری
term-messaging-app: پیغام رسانی کی ایپ
term-notebook: کاپی
term-postal-letter: ڈاک کا خط
term-printed-sheet: چھپا ہوا صفحہ
term-radio: ریڈیو
term-shared-document: مشترکہ دستاویز
term-telephone: ٹیلی فون
term-video-call: ویڈیو کال
term-voice-message: صوتی پیغام

"""##),
    TemplateFile(
      name: "words/vi.yml",
      text: ##"""
# The Vietnamese words of the pages; complete: every line of en.yml has its line here.
# {name} stands for what a page puts in. Vietnamese has no lines that end in -one: one form serves every number.
# Reviewed by: nobody yet (a native reader is welcome).

# Finding one's way
skip: Đi đến nội dung
site-navigation: Trang web
where-you-are: Bạn đang ở đây
languages-navigation: Ngôn ngữ
pages-navigation: Các trang
home: Trang chủ
handbook: Cẩm nang
blog: Blog
index: Tra cứu
take-part: Tham gia
colophon: Thông tin xuất bản
about-navigation: Về trang web này
collaborations: Dự án chung
calls: Kêu gọi chia sẻ kinh nghiệm hay
events: Sự kiện
newsletters: Bản tin
voices: Tiếng nói
page-title: "{page} · {site}"
newer: Mới hơn
older: Cũ hơn
page-before: Trang trước
page-after: Trang sau
earlier-page: Phần trước của sách
later-page: Phần sau của sách
next-story: Câu chuyện tiếp theo
previous-story: Câu chuyện trước
feed-blog: Theo dõi bằng nguồn tin (Atom)
feed-handbook: Theo dõi câu chuyện mới bằng nguồn tin (Atom)
feed-title: "Nguồn tin: {title}"
feed-about: "{title} – {about}"

# Every text
sample-banner: "Đây là ví dụ tưởng tượng: con người, trường học và sự việc trong đó không có thật."
draft-banner: "Đây là bản nháp: trang này chưa được đăng."
waiting-banner: Bài này chưa hiển thị trước ngày ghi sau “publish”.
sample: ví dụ tưởng tượng
also-in: "Ngôn ngữ khác:"
in-language: "Ngôn ngữ: {language}"
translated-from: "Đây là bản dịch. Ngôn ngữ của bản gốc:"
behind: Bản gốc đã thay đổi sau bản dịch này.
behind-since: "Bản gốc đã thay đổi sau bản dịch này ({date})."
patched: Bản gốc đã thay đổi sau bản dịch này. Những điểm quan trọng nhất đã được sửa ở đây.
patched-since: "Bản gốc đã thay đổi sau bản dịch này ({date}). Những điểm quan trọng nhất đã được sửa ở đây."
read-original: Đọc bản gốc.
unnamed-author: một tác giả không nêu tên
unnamed-teacher: một giáo viên
unnamed-student: một học sinh
unnamed-school-leader: một lãnh đạo nhà trường
unnamed-parent: một phụ huynh
unnamed-researcher: một nhà nghiên cứu
unnamed-expert: một chuyên gia
list-comma: ", "
list-and: " và "
colon: ": "
full-stop: .
open-bracket: " ("
close-bracket: )
range: "{from}–{to}"

# A story at a glance
at-a-glance: Tóm lược
in-this-story: Trong câu chuyện này
ages: Tuổi
level: Cấp học
setting: Hình thức
duration: Thời lượng
learner-needs: Học sinh cần có
subjects: Môn học
tools: Công cụ
techniques: Cách dạy
goals: Mục tiêu
goal: "Mục tiêu {number}: {title}"
award: Giải thưởng
award-line: "{name}, {by}, {year}"

level-secondary: Trung học cơ sở
level-high: Trung học phổ thông
level-vocational: Giáo dục nghề nghiệp
setting-online: Trực tuyến
setting-blended: Kết hợp trực tuyến và tại lớp
setting-classroom: Tại lớp học
setting-offline: Ngoại tuyến
connectivity-none: Không cần kết nối
connectivity-low: Kết nối yếu
connectivity-broadband: Băng thông rộng
needs-none: "Không cần gì: không điện thoại, không mạng"
needs-low: "Ít: một điện thoại, một ít dữ liệu"
needs-broadband: "Băng thông rộng: video không bị gián đoạn"
duration-min: "{n} phút"
duration-hour: "{n} giờ"
duration-lesson: "{n} tiết học"
duration-day: "{n} ngày"
duration-week: "{n} tuần"
duration-month: "{n} tháng"

# People
role-teacher: giáo viên
role-student: học sinh
role-school-leader: lãnh đạo nhà trường
role-parent: phụ huynh
role-researcher: nhà nghiên cứu
role-expert: chuyên gia
helped-reviewer: đọc duyệt
helped-translator: dịch
helped-editor: biên tập
helped-illustrator: hình ảnh
people: Người đóng góp
people-count: "{n} người"
schools: Trường học
school-count: "{n} trường"
text-count: "{n} bài"
person-role: Vai trò
person-school: Trường
person-country: Quốc gia
person-links: Trên mạng
school-city: Địa phương

# How it came to be
made-story: Câu chuyện này đã ra đời thế nào
made-post: Bài đăng này đã ra đời thế nào
made-entry: Trang này đã ra đời thế nào
written-by: Người viết
with-the-help-of: Với sự giúp đỡ của
reviewed-by: Người đọc duyệt
see-changes: Xem những gì đã thay đổi
first-written: Viết lần đầu
last-revised: Sửa lần cuối
revised-times: "phiên bản {n}"
in-book-since: Có trong sách từ
how-changed: "“{title}” đã thay đổi thế nào"
version-count: "{n} phiên bản, mới nhất trước"
all-versions: Tất cả các phiên bản
read-now: Đọc bản hiện nay của bài
exchanged: Ngày giao lưu
pictures: Hình ảnh
published: Ngày đăng
licence: Giấy phép
to-cite: Cách trích dẫn
cite: "{authors}, “{title}”, trong {book}, {site}, {year}."
cite-undated: "{authors}, “{title}”, trong {book}, {site}."
cite-files: "Tệp trích dẫn:"
cite-message: Nếu bạn sử dụng câu chuyện này, vui lòng trích dẫn như sau.
licence-cc-by: Bạn có thể sao chép, dịch và phỏng theo bài này, nếu ghi tên tác giả
licence-cc-by-sa: Bạn có thể sao chép, dịch và phỏng theo bài này, nếu ghi tên tác giả và chia sẻ kết quả với cùng điều kiện
licence-cc-by-nc: Bạn có thể sao chép, dịch và phỏng theo bài này, không nhằm mục đích thương mại, nếu ghi tên tác giả
licence-cc-by-nc-sa: Bạn có thể sao chép, dịch và phỏng theo bài này, không nhằm mục đích thương mại, nếu ghi tên tác giả và chia sẻ kết quả với cùng điều kiện
licence-cc-by-nd: Bạn có thể sao chép nguyên văn bài này, nếu ghi tên tác giả
licence-cc-by-nc-nd: Bạn có thể sao chép nguyên văn bài này, không nhằm mục đích thương mại, nếu ghi tên tác giả
licence-cc0: Bạn có thể sử dụng bài này tùy ý
licence-other: Giấy phép cho biết bạn có thể làm gì với bài này

# Editions and what they changed
editions-about: Cuốn sách vào từng thời điểm xuất bản. Mỗi ấn bản có thể được tạo lại, đúng từng chữ.
edition-title: "Ấn bản {name}"
edition-line: "Ấn bản {name}, {date}"
edition-after: "Có thay đổi sau ấn bản {name} ({date})"
changed-since: "Những thay đổi sau ấn bản {name}"
changed-in: "Những thay đổi trong ấn bản {name}"
not-yet-edition: chưa thành ấn bản
edition-again: "Để tạo lại ấn bản này:"
nothing-changed: Không có thay đổi nào mà người đọc có thể thấy.
change-new-stories: Câu chuyện mới
change-new-posts: Bài đăng mới
change-new-others: Trang mới
change-translated: Bản dịch mới
change-revised: Bài được sửa
change-renamed: Bài có địa chỉ mới
change-people: "Lần đầu có mặt: {list}."
change-countries: "Quốc gia mới: {list}."
change-gone: "{n} bài không còn ở đây."
words-added: "thêm {n} từ"
words-removed: "bỏ {n} từ"
count-new-stories: "{n} câu chuyện mới"
count-new-posts: "{n} bài đăng mới"
count-new-others: "{n} trang mới khác"
count-translated: "{n} bản dịch mới"
count-revised: "{n} bài được sửa"

# A post
classrooms: Các lớp học
students: học sinh
ages-line: "{ages} tuổi"

# The handbook's front
figures: Cuốn sách qua các con số
figure-stories: câu chuyện
figure-authors: tác giả
figure-people: người đóng góp
figure-schools: trường học
figure-countries: "trên tổng số {all} quốc gia"
figure-posts: bài đăng
figure-languages: ngôn ngữ
figure-translations: bản dịch
all-sample: "Đây là sách mẫu: mọi con người, trường học và con số trong đó đều do tưởng tượng."
no-stories: Chưa có câu chuyện nào.
part-title: "{number}. {title}"
other-part: Những câu chuyện khác

# The map on the handbook's front
map: Các câu chuyện đến từ đâu
map-line: "{stories}, {countries}"
map-title: "{region}: {line}"
map-about: Mỗi quốc gia là một ô, đặt gần đúng vị trí của quốc gia đó.
map-most: "Nhiều câu chuyện nhất: {list}."
map-count: "{country} {n}"
map-none: "Chưa có câu chuyện: {list}."
map-none-count: "{n} quốc gia chưa có câu chuyện nào."
map-below: Bảng dưới đây cho biết mọi con số.
map-table: Các con số đó trong bảng
map-country: Quốc gia
map-stories: Câu chuyện
and-more: "{n}+"

# The blog's front
no-posts: Chưa có bài đăng nào.
page-number: "Trang {n}"
archive: Theo năm
archive-title: "{blog}, {year}"
all-goals: Tất cả các mục tiêu

# The indexes
find-a-story: Tìm một câu chuyện
contents: Mục lục
index-lede: Các câu chuyện và bài đăng, theo điều bạn đang tìm.
by-country: Theo quốc gia
by-subject: Theo môn học
by-goal: Theo mục tiêu
by-tool: Theo công cụ
by-language: Theo ngôn ngữ
by-level: Theo cấp học
by-connectivity: Theo kết nối
by-tag: Theo thẻ
by-contributor: Theo tác giả
tags: Thẻ
index-country: Tra cứu theo quốc gia
index-country-lede: Các câu chuyện và bài đăng đến từ đâu. Câu chuyện của hai quốc gia có ở cả hai nơi.
index-subject: Tra cứu theo môn học
index-subject-lede: Nội dung mà các tiết học dạy. Một câu chuyện có thể dạy nhiều môn.
index-goal: Tra cứu theo mục tiêu
index-goal-lede: Mười bảy Mục tiêu Phát triển Bền vững, cùng các câu chuyện và bài đăng góp phần vào đó. Một câu chuyện có thể góp phần vào nhiều mục tiêu.
index-tool: Tra cứu theo công cụ
index-tool-lede: Những thứ dùng trong tiết học, từ giấy đến video.
index-language: Tra cứu theo ngôn ngữ
index-language-lede: Các ngôn ngữ của câu chuyện và bài đăng ở đây. Mỗi bản dịch nằm ở ngôn ngữ của chính nó.
index-level: Tra cứu theo cấp học
index-level-lede: Cấp học của các trường nơi diễn ra tiết học.
index-connectivity: Tra cứu theo kết nối
index-connectivity-lede: Kết nối mà học sinh cần có để tham gia.
index-tag: Thẻ
index-tag-lede: Những từ mà tác giả và người dịch gắn cho bài của mình.
index-contributor: Tra cứu theo tác giả
goals-key: Bên trên là mục tiêu; bên dưới là số câu chuyện và bài đăng góp phần vào mục tiêu đó.
for-key: "trong mục “{key}”"
from-region: "{region}: {n}"
all-keys: "Xem tất cả ({n})"
countries-missing: "Chưa có ai viết từ: {countries}."
elsewhere: Các quốc gia khác
posts-counted: "{n} bài đăng"
others-counted: "{n} trang khác"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "Tìm"
search-words: "Tìm từ"
search-narrow: "Thu hẹp tìm kiếm"
search-any: "bất kỳ"
search-found: "Tìm thấy: {n}"
search-none: "Không tìm thấy gì. Hãy thử ít từ hơn hoặc từ khác."
search-lost: "Không tải được phần tìm kiếm. Các bảng tra cứu dưới đây dẫn đến mọi bài."
search-more: "Xem thêm"
list-description: "{key}: {line}"
list-stories: Trong cẩm nang
list-posts: Trên blog
list-others: Các trang khác
feed-list: Theo dõi danh sách này bằng nguồn tin (Atom)

# The portal
the-handbook: Cẩm nang
the-blog: Blog
story-count: "{n} câu chuyện"
post-count: "{n} cuộc giao lưu giữa các lớp học"
new-stories: Mới trong cẩm nang
latest-exchange: Cuộc giao lưu mới nhất
read-post: "Đọc “{title}”"
more: Xem thêm
who-has-written: Những nơi đã có người viết
region-asia: Châu Á
region-europe: Châu Âu
countries-of: "{n} trên {all} quốc gia"
coming-events: Sự kiện sắp tới
one-voice: Một tiếng nói
read-questions: Đọc các câu hỏi
how-to-take-part: Cách tham gia
still-missing: "Còn thiếu: {countries}."
not-written: "{n} quốc gia chưa có ai viết."

# What changed in a text
diff-line: "{added}, {removed}"
diff-added: "thêm:"
diff-removed: "bỏ:"
diff-same-words: Từ ngữ không thay đổi.
diff-cut: Còn nhiều thay đổi khác không hiển thị ở đây.
diff-title: Tiêu đề
diff-summary: Tóm tắt
diff-picture: Hình ảnh
diff-caption: Lời chú hình
diff-note: Chú thích

# The fronts of the other kinds
collaborations-about: Các lớp học ở châu Á và châu Âu cùng tìm hiểu một câu hỏi trong vài tháng.
calls-about: Những câu hỏi gửi đến giáo viên về cách làm có hiệu quả. Các câu trả lời sẽ thành câu chuyện.
events-about: Hội thảo trực tuyến, hội nghị và lớp tập huấn, do giáo viên tổ chức cho giáo viên.
newsletters-about: Thỉnh thoảng giới thiệu những điều mới trong hai cuốn sách.
voices-about: Đôi lời của học sinh, giáo viên và phụ huynh, cùng nơi họ viết.
collaboration-state-open: Đang nhận đăng ký
collaboration-state-ahead: Sắp bắt đầu
collaboration-state-running: Đang diễn ra
collaboration-state-past: Đã kết thúc
call-state-now: Đang mở
call-state-ahead: Sắp mở
call-state-past: Đã đóng
event-state-ahead: Sắp diễn ra
event-state-past: Đã diễn ra
open-until: "Mở đến ngày {date}"
opens-on: "Mở từ ngày {date}"
closed-on: "Đã đóng ngày {date}"
newsletter-issue: "Số {n}"
series-number: "Số {n}"

# The colophon
colophon-about: Trang web này được làm như thế nào, và từ những gì.
in-figures: Qua các con số
made-from: Được làm từ
revision: Bản sửa đổi
working-tree: các tệp chưa có trong commit nào
made-with: Chương trình
program: "Colophon {version}"
publisher: Đơn vị xuất bản
cite-book: "{book}, {publisher}, {year}."
cite-book-undated: "{book}, {publisher}."
editions: Các ấn bản
checked: Các câu chuyện được kiểm tra thế nào
checked-text: Trước khi một bài xuất hiện, một chương trình kiểm tra hình thức, liên kết, hình ảnh, và xem những người có trong hình đã đồng ý chưa. Chỗ sai được nói rõ bằng lời đơn giản, và bài chờ đến khi được sửa. Mọi thay đổi đều được giữ lại, cùng tên người đã thay đổi.
write-text: Giáo viên là người viết các câu chuyện. Để thêm một câu chuyện hoặc sửa một lỗi, hãy bắt đầu ở đây.
for-programs: Dành cho chương trình
for-programs-text: Cũng những bài này dưới dạng dữ liệu, với cùng điều kiện.
data-entries: mọi bài, cùng tác giả và ngày tháng
data-people: tất cả những người đã viết
data-coverage: số bài của mỗi quốc gia
data-editions: các ấn bản
data-build: trang web này được tạo từ những gì
feed: Nguồn tin
feed-atom: "{title} (Atom)"
feed-json: "{title} (JSON)"

# Pages that are not there
withdrawn-title: Bài này đã được rút lại
withdrawn-on: "Ngày rút lại:"
withdrawn-reason: "Lý do được nêu:"
moved-title: Trang này đã chuyển địa chỉ
moved-text: "Trang hiện ở đây:"
not-found-title: Trang này không có ở đây
not-found-text: Có thể địa chỉ đã cũ, hoặc có một chữ bị sai. Các cuốn sách ở đây.

# Other kinds of entries
coordinators: Người điều phối
call-open: Thời gian mở
made-output: Kết quả đăng trong
virtual-activities: Trực tuyến
practical-activities: Tại lớp học
for-whom: Dành cho ai
reported-line: "{figures}, theo {source}"
reported-line-plain: "{figures}, theo báo cáo"
reported-schools: "{n} trường"
reported-countries: "{n} quốc gia"
reported-teachers: "{n} giáo viên"
reported-students: "{n} học sinh"
contact: Liên hệ
questions: Các câu hỏi
question-required: bắt buộc
others: Nếu không phải là bạn
event-webinar: Hội thảo trực tuyến
event-conference: Hội nghị
event-workshop: Lớp tập huấn
when: Khi nào
where: Ở đâu
in-languages: Ngôn ngữ
sessions: Chương trình
speakers: Diễn giả
registration: Cách đăng ký
registered: Đã đăng ký
registered-of: "{n} trên {all} chỗ"
organisers: Đơn vị tổ chức
partners: Đối tác
host: Đơn vị đăng cai
series: Chuỗi sự kiện
conclusions: Kết luận
editor: Biên tập
features: Trong số này
age-line: "{n} tuổi"
came-of-it: Kết quả
call-answered: Các câu trả lời đến nay
part-of: Thuộc dự án
answers-call: Trả lời lời kêu gọi
send-answers: Gửi câu trả lời đến
question-short: vài dòng
question-long: dài ngắn tùy ý
question-choice: lựa chọn
question-file: tệp
register: Đăng ký
session: Phiên
session-time: Giờ
times-in: "Mọi giờ: {zone}"
series-others: Các sự kiện khác trong chuỗi này

# The body of a text
alert-note: Ghi chú
alert-tip: Mẹo
alert-important: Quan trọng
alert-warning: Cảnh báo
alert-caution: Cẩn thận
footnotes: Chú thích
footnote: "Chú thích {n}"
footnote-back: "Trở lại chỗ có chú thích {n}"
footnote-back-to: "Trở lại chỗ có chú thích {n}, vị trí {occurrence}"
table: Bảng

# Dates
date: "{day} {month} năm {year}"
date-range: "{from} đến {to}"
date-range-year: "{day} {month} đến {last-day} {last-month} năm {year}"
date-range-month: "{day} đến {last-day} {month} năm {year}"
month-1: tháng 1
month-2: tháng 2
month-3: tháng 3
month-4: tháng 4
month-5: tháng 5
month-6: tháng 6
month-7: tháng 7
month-8: tháng 8
month-9: tháng 9
month-10: tháng 10
month-11: tháng 11
month-12: tháng 12
# Preview: these lines stand on no page of the site
preview: Xem trước
preview-uncommitted: chưa có trong commit nào
preview-messages: "{n} thông báo về bài này"
preview-more: "còn {n} thông báo nữa: “colophon check” cho xem tất cả."
preview-error: Lỗi
preview-warning: Cảnh báo
preview-note: Ghi chú
preview-fix: "Cần làm gì:"
preview-invalid: Bài này chưa thể hiển thị. Hãy sửa những điều nêu ở đây rồi lưu lại.
preview-not-approved: Bài này sẽ hiển thị khi có đủ người đồng ý.
preview-nothing: Chưa có trang nào. Hãy sửa những điều nêu ở đây rồi lưu lại.
preview-obstacles: Phần cài đặt hoặc các mẫu có lỗi. Bạn đang xem những trang cuối cùng đã tạo được.
preview-unreadable: Không đọc được các tệp. Bạn đang xem những trang cuối cùng đã tạo được.
preview-lost: Phần xem trước đã kết thúc. Trang này không còn thay đổi nữa.

# The Sustainable Development Goals
goal-1: Xóa nghèo
goal-2: Không còn nạn đói
goal-3: Sức khỏe và có cuộc sống tốt
goal-4: Giáo dục có chất lượng
goal-5: Bình đẳng giới
goal-6: Nước sạch và vệ sinh
goal-7: Năng lượng sạch với giá thành hợp lý
goal-8: Công việc tốt và tăng trưởng kinh tế
goal-9: Công nghiệp, sáng tạo và phát triển hạ tầng
goal-10: Giảm bất bình đẳng
goal-11: Các thành phố và cộng đồng bền vững
goal-12: Tiêu thụ và sản xuất có trách nhiệm
goal-13: Hành động về khí hậu
goal-14: Tài nguyên và môi trường biển
goal-15: Tài nguyên và môi trường trên đất liền
goal-16: Hòa bình, công lý và các thể chế mạnh mẽ
goal-17: Quan hệ đối tác vì các mục tiêu

# The handbook as a file for readers of books (EPUB)
read-epub: "Đọc bằng EPUB"
print-pdf: "PDF để in ({paper})"
book-volume: "Tập {number} trên {total}"
book-part-title: "{book} {number}: {title}"
book-title-page: "Trang tựa đề"
book-imprint: "Thông tin xuất bản"
book-indexes: "Các bảng tra cứu"
book-contributors: "Những người làm nên cuốn sách này"
book-authors: "Tác giả"
book-landmarks: "Các điểm mốc trong sách"
book-start: "Câu chuyện đầu tiên"
book-identifier: "Mã định danh"
book-colophon-about: "Cuốn sách này được làm ra như thế nào và từ những gì."
book-accessibility: "Đọc bằng phần mềm đọc màn hình"
book-accessible: "Mỗi câu chuyện đều có thể nghe hoặc sờ thay vì nhìn. Sách có mục lục, tiêu đề, bảng tra cứu và ghi chú có liên kết đi và về. Có thể phóng to chữ và đổi màu. Không có gì nhấp nháy hay phát ra tiếng."
book-accessible-pictures: "Mọi hình ảnh đều được mô tả bằng lời."
book-pictures-undescribed: "Một số hình ảnh chưa được mô tả bằng lời, nên ai không nhìn được sẽ không biết hình vẽ gì."

# The same text without markup: story.txt and radio.txt
other-forms: "Ở dạng khác:"
plain-text: "Văn bản thuần"
radio-script: "Kịch bản phát thanh"
text-address: "Trên web"
text-addresses: "Các địa chỉ"
text-picture: "[Hình: {about}]"
radio-time: "Thời gian đọc: khoảng {n} phút ({time})."
radio-times: "Thời gian trong ngoặc cho biết lúc một phần bắt đầu; không đọc lên."
radio-names: "Những tên cần chuẩn bị, không đọc ở đây:"
radio-between-cells: "; "
radio-gap-address: "(địa chỉ có trong bản viết)"
radio-gap-note: " (bản viết có một ghi chú dài ở đây)"
radio-gap-example: "(Bản viết có một ví dụ ở đây không đọc thành tiếng được.)"

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: Mỹ thuật
term-biology: Sinh học
term-chemistry: Hóa học
term-civics: Giáo dục công dân
term-economics: Kinh tế
term-geography: Địa lý
term-history: Lịch sử
term-languages: Ngôn ngữ
term-literature: Văn học
term-mathematics: Toán học
term-music: Âm nhạc
term-physical-education: Giáo dục thể chất
term-physics: Vật lý
term-technology: Công nghệ
term-vocational: Giáo dục nghề nghiệp
term-well-being: Sức khỏe thể chất và tinh thần
term-camera: Máy ảnh
term-cardboard: Bìa cứng
term-kitchen-goods: Đồ dùng nhà bếp
term-library-bus: Xe thư viện lưu động
term-messaging-app: Ứng dụng nhắn tin
term-notebook: Vở
term-postal-letter: Thư gửi qua bưu điện
term-printed-sheet: Tờ in
term-radio: Đài phát thanh
term-shared-document: Tài liệu dùng chung
term-telephone: Điện thoại
term-video-call: Cuộc gọi video
term-voice-message: Tin nhắn thoại

"""##),
    TemplateFile(
      name: "words/zh-Hans.yml",
      text: ##"""
# The Chinese words of the pages, simplified; complete: every line of en.yml has its line here.
# {name} stands for what a page puts in. Chinese has no lines that end in -one: one form serves every number.
# Reviewed by: nobody yet (a native reader is welcome).

# Finding one's way
skip: 跳到正文
site-navigation: 网站
where-you-are: 当前位置
languages-navigation: 语言
pages-navigation: 页码
home: 首页
handbook: 手册
blog: 博客
index: 索引
take-part: 参与
colophon: 版本说明
about-navigation: 关于本站
collaborations: 合作项目
calls: 优秀做法征集
events: 活动
newsletters: 通讯
voices: 心声
page-title: "{page} · {site}"
newer: 较新
older: 较早
page-before: 上一页
page-after: 下一页
earlier-page: 书中靠前的部分
later-page: 书中靠后的部分
next-story: 下一个故事
previous-story: 上一个故事
feed-blog: 订阅更新（Atom）
feed-handbook: 订阅新故事（Atom）
feed-title: "{title}：订阅源"
feed-about: "{title}：{about}"

# Every text
sample-banner: "这是虚构的示例：其中的人物、学校和事件都不是真实的。"
draft-banner: "这是草稿：本页尚未发布。"
waiting-banner: 这篇文章在 “publish” 之后所写的日期之前不显示。
sample: 虚构的示例
also-in: 其他语言：
in-language: "语言：{language}"
translated-from: "本文是译文。原文语言："
behind: 本译文完成后，原文有改动。
behind-since: "本译文（{date}）完成后，原文有改动。"
patched: 本译文完成后，原文有改动。重要之处已在此更正。
patched-since: "本译文（{date}）完成后，原文有改动。重要之处已在此更正。"
read-original: 阅读原文。
unnamed-author: 一位未署名的作者
unnamed-teacher: 一位教师
unnamed-student: 一名学生
unnamed-school-leader: 一位学校负责人
unnamed-parent: 一位家长
unnamed-researcher: 一位研究人员
unnamed-expert: 一位专家
list-comma: "、"
list-and: "和"
colon: ：
full-stop: 。
open-bracket: （
close-bracket: ）
range: "{from}–{to}"

# A story at a glance
at-a-glance: 概览
in-this-story: 本篇内容
ages: 年龄
level: 学段
setting: 教学形式
duration: 时长
learner-needs: 学生需要的条件
subjects: 学科
tools: 工具
techniques: 教学方法
goals: 目标
goal: "目标 {number}：{title}"
award: 奖项
award-line: "{name}，{by}，{year}年"

level-secondary: 初中
level-high: 高中
level-vocational: 职业教育
setting-online: 线上
setting-blended: 线上线下结合
setting-classroom: 课堂
setting-offline: 离线
connectivity-none: 无需网络
connectivity-low: 低速网络
connectivity-broadband: 宽带
needs-none: "无：不用手机，也不用网络"
needs-low: "低：一部手机，少量流量"
needs-broadband: "宽带：能流畅观看视频"
duration-min: "{n} 分钟"
duration-hour: "{n} 小时"
duration-lesson: "{n} 课时"
duration-day: "{n} 天"
duration-week: "{n} 周"
duration-month: "{n} 个月"

# People
role-teacher: 教师
role-student: 学生
role-school-leader: 学校负责人
role-parent: 家长
role-researcher: 研究人员
role-expert: 专家
helped-reviewer: 审读
helped-translator: 翻译
helped-editor: 编辑
helped-illustrator: 配图
people: 人物
people-count: "{n} 人"
schools: 学校
school-count: "{n} 所学校"
text-count: "{n} 篇"
person-role: 身份
person-school: 学校
person-country: 国家
person-links: 网页
school-city: 城市

# How it came to be
made-story: 这个故事是怎样写成的
made-post: 这篇文章是怎样写成的
made-entry: 这一页是怎样写成的
written-by: 作者
with-the-help-of: 协助
reviewed-by: 审阅
see-changes: 查看修改
first-written: 初稿
last-revised: 最近修订
revised-times: "第 {n} 版"
in-book-since: 收入本书
how-changed: "《{title}》的修改"
version-count: "{n} 个版本，最新的在前"
all-versions: 所有版本
read-now: 阅读现在的文本
exchanged: 交流时间
pictures: 图片
published: 发布
licence: 许可
to-cite: 引用格式
cite: "{authors}：“{title}”，《{book}》，{site}，{year}年。"
cite-undated: "{authors}：“{title}”，《{book}》，{site}。"
cite-files: "引用文件："
cite-message: 如果您使用了这个故事，请按以下方式引用。
licence-cc-by: 您可以复制、翻译和改编本文，但须注明作者
licence-cc-by-sa: 您可以复制、翻译和改编本文，但须注明作者，并以相同条件分享您的作品
licence-cc-by-nc: 您可以非商业地复制、翻译和改编本文，但须注明作者
licence-cc-by-nc-sa: 您可以非商业地复制、翻译和改编本文，但须注明作者，并以相同条件分享您的作品
licence-cc-by-nd: 您可以原样复制本文，但须注明作者
licence-cc-by-nc-nd: 您可以非商业地原样复制本文，但须注明作者
licence-cc0: 您可以任意使用本文
licence-other: 您可以怎样使用本文，请看许可

# 各版及其改动
editions-about: 本书在某些日子的样子。每一版都能一字不差地重新做出来。
edition-title: "{name} 版"
edition-line: "{name} 版，{date}"
edition-after: "{name} 版（{date}）之后有改动"
changed-since: "{name} 版之后的改动"
changed-in: "{name} 版的改动"
not-yet-edition: 尚未成版
edition-again: 重新制作这一版：
nothing-changed: 读者能看到的内容没有改动。
change-new-stories: 新故事
change-new-posts: 新博文
change-new-others: 新页面
change-translated: 新译文
change-revised: 已修改
change-renamed: 换了地址
change-people: "首次出现：{list}。"
change-countries: "新的国家：{list}。"
change-gone: "有 {n} 篇文本已不在这里。"
words-added: "增加 {n} 个词"
words-removed: "删去 {n} 个词"
count-new-stories: "{n} 篇新故事"
count-new-posts: "{n} 篇新博文"
count-new-others: "{n} 个其他新页面"
count-translated: "{n} 篇新译文"
count-revised: "修改了 {n} 篇"

# A post
classrooms: 参与班级
students: 名学生
ages-line: "{ages} 岁"

# The handbook's front
figures: 本书数据
figure-stories: 故事
figure-authors: 作者
figure-people: 人
figure-schools: 学校
figure-countries: "国家（共 {all} 个）"
figure-posts: 文章
figure-languages: 语言
figure-translations: 译文
all-sample: "这是一本示例书：书中的人物、学校和数字都是虚构的。"
no-stories: 还没有故事。
part-title: "{number}. {title}"
other-part: 其他故事

# The map on the handbook's front
map: 故事来自哪里
map-line: "{stories}，{countries}"
map-title: "{region}：{line}"
map-about: 每个国家一格，位置大致如地图。
map-most: "故事最多：{list}。"
map-count: "{country}（{n}）"
map-none: "还没有故事：{list}。"
map-none-count: "{n} 个国家还没有故事。"
map-below: 下面的表格列出所有数字。
map-table: 用表格看同样的数字
map-country: 国家
map-stories: 故事
and-more: "{n}+"

# The handbook as a file for readers of books (EPUB)
read-epub: 阅读 EPUB 电子书
print-pdf: 可打印的 PDF（{paper}）
book-volume: "第 {number} 册，共 {total} 册"
book-part-title: "{book} {number}：{title}"
book-title-page: 书名页
book-imprint: 版权页
book-indexes: 索引
book-contributors: 本书的参与者
book-authors: 作者
book-landmarks: 本书导览
book-start: 第一个故事
book-identifier: 标识
book-colophon-about: 这本书是怎样做成的，内容从哪里来。
book-accessibility: 使用读屏软件阅读
book-accessible: 每个故事都可以听，也可以用盲文点显器摸读。书中有目录、标题和索引，注释可以来回跳转。字可以放大，颜色可以更改。书中没有闪烁，也没有声音。
book-accessible-pictures: 每张图片都有文字说明。
book-pictures-undescribed: 有些图片没有文字说明，看不见图片的读者会错过其中的内容。

# The blog's front
no-posts: 还没有文章。
page-number: "第 {n} 页"
archive: 按年份
archive-title: "{blog}：{year} 年"
all-goals: 全部目标

# 索引
find-a-story: 查找故事
contents: 目录
index-lede: 按您的需要查找故事和文章。
by-country: 按国家
by-subject: 按学科
by-goal: 按目标
by-tool: 按工具
by-language: 按语言
by-level: 按学段
by-connectivity: 按网络条件
by-tag: 按标签
by-contributor: 按作者
tags: 标签
index-country: 国家索引
index-country-lede: 故事和文章来自哪些国家。两国合写的故事在两国名下都能找到。
index-subject: 学科索引
index-subject-lede: 这些课教什么。一个故事可以涉及几门学科。
index-goal: 目标索引
index-goal-lede: 十七项可持续发展目标，以及为之努力的故事和文章。一个故事可以服务于几项目标。
index-tool: 工具索引
index-tool-lede: 上课用到什么，从纸张到视频。
index-language: 语言索引
index-language-lede: 这里的故事和文章有哪些语言可读。译文列在译文的语言下。
index-level: 学段索引
index-level-lede: 这些课是在哪类学校上的。
index-connectivity: 网络条件索引
index-connectivity-lede: 学生参加学习需要怎样的网络条件。
index-tag: 标签
index-tag-lede: 作者和译者给文章加的标签。
index-contributor: 作者索引
goals-key: 上面是目标，下面是有多少故事和文章为它努力。
for-key: "：{key}"
from-region: "{region}：{n}"
all-keys: "全部 {n} 项"
countries-missing: "还没有人投稿的国家：{countries}。"
elsewhere: 其他国家
posts-counted: "{n} 篇文章"
others-counted: "{n} 个其他页面"
list-title: "{key} · {index}"

# The search box, where scripts run
search: "搜索"
search-words: "搜索词语"
search-narrow: "缩小范围"
search-any: "不限"
search-found: "找到：{n}"
search-none: "没有找到。请减少或更换词语。"
search-lost: "无法加载搜索。下面的索引可以通向每一篇文章。"
search-more: "显示更多"
list-description: "{key}：{line}"
list-stories: 手册中
list-posts: 博客上
list-others: 其他页面
feed-list: 用订阅源（Atom）关注此列表

# The portal
the-handbook: 手册
the-blog: 博客
story-count: "{n} 个故事"
post-count: "{n} 次班级交流"
new-stories: 手册新篇
latest-exchange: 最新交流
read-post: "阅读《{title}》"
more: 更多
who-has-written: 目前的作者来自哪里
region-asia: 亚洲
region-europe: 欧洲
countries-of: "{n} 个国家（共 {all} 个）"
coming-events: 即将举行的活动
one-voice: 一个心声
read-questions: 查看问题
how-to-take-part: 如何参加
still-missing: "还缺少：{countries}。"
not-written: "还有 {n} 个国家没有来稿。"

# What changed in a text
diff-line: "{added}，{removed}"
diff-added: 新增：
diff-removed: 删除：
diff-same-words: 文字没有变化。
diff-cut: 还有其他改动，此处未显示。
diff-title: 标题
diff-summary: 摘要
diff-picture: 图片
diff-caption: 图片说明
diff-note: 注释

# The fronts of the other kinds
collaborations-about: 亚洲和欧洲的班级用几个月时间共同研究一个问题。
calls-about: 向教师征集有效的做法。回答将成为故事。
events-about: 由教师举办、面向教师的网络研讨会、会议和工作坊。
newsletters-about: 不定期介绍两本书的新内容。
voices-about: 学生、教师和家长的几句话，以及他们来自哪里。
collaboration-state-open: 正在征集
collaboration-state-ahead: 即将开始
collaboration-state-running: 进行中
collaboration-state-past: 已结束
call-state-now: 正在征集
call-state-ahead: 即将开始
call-state-past: 已截止
event-state-ahead: 即将举行
event-state-past: 已结束
open-until: "征集至{date}"
opens-on: "{date}开始征集"
closed-on: "{date}截止"
newsletter-issue: "第 {n} 期"
series-number: "第 {n} 次"

# The colophon
colophon-about: 本站是如何制作的，依据什么制作。
in-figures: 数据
made-from: 制作依据
revision: 修订版本
working-tree: 尚未提交的文件
made-with: 程序
program: "Colophon {version}"
publisher: 出版者
cite-book: "《{book}》，{publisher}，{year}年。"
cite-book-undated: "《{book}》，{publisher}。"
editions: 版次
checked: 故事如何检查
checked-text: 文章发布之前，程序会检查它的格式、链接和图片，以及其中出现的人是否同意。问题会用平实的话指出，改正之前文章不会发布。每次修改都会保留，并记下修改者的名字。
write-text: 故事由教师撰写。想添加故事或改正错误，请从这里开始。
for-programs: 供程序使用
for-programs-text: 同样的文章以数据形式提供，许可条件相同。
data-entries: 全部文章及其作者和日期
data-people: 所有作者
data-coverage: 各国的文章数量
data-editions: 版次
data-build: 本站的构建依据
feed: 订阅源
feed-atom: "{title}（Atom）"
feed-json: "{title}（JSON）"

# Pages that are not there
withdrawn-title: 本文已撤回
withdrawn-on: 撤回日期：
withdrawn-reason: "撤回原因："
moved-title: 本页已移动
moved-text: 现在的地址：
not-found-title: 这里没有这一页
not-found-text: 网址可能已经过时，或者有一个字母写错了。书在这里。

# Other kinds of entries
coordinators: 协调人
call-open: 征集
made-output: 成果
virtual-activities: 线上
practical-activities: 课堂上
for-whom: 对象
reported-line: "{figures}，据{source}"
reported-line-plain: "{figures}，据报告"
reported-schools: "{n} 所学校"
reported-countries: "{n} 个国家"
reported-teachers: "{n} 位教师"
reported-students: "{n} 名学生"
contact: 联系人
questions: 问题
question-required: 必答
others: 如果不适合您
event-webinar: 网络研讨会
event-conference: 会议
event-workshop: 工作坊
when: 时间
where: 地点
in-languages: 语言
sessions: 议程
speakers: 主讲人
registration: 报名
registered: 已报名
registered-of: "{n} 个名额（共 {all} 个）"
organisers: 主办方
partners: 合作方
host: 承办方
series: 系列
conclusions: 结论
editor: 编辑
features: 本期内容
age-line: "{n} 岁"
came-of-it: 合作成果
call-answered: 目前的回答
part-of: 所属合作项目
answers-call: 所回应的征集
send-answers: "请将回答寄至"
question-short: 几行
question-long: 长短不限
question-choice: 选择
question-file: 文件
register: 报名
session: 场次
session-time: 时间
times-in: "时区：{zone}"
series-others: 本系列的其他活动

# The body of a text
alert-note: 说明
alert-tip: 提示
alert-important: 重要
alert-warning: 警告
alert-caution: 小心
footnotes: 注释
footnote: "注释 {n}"
footnote-back: "回到注释 {n} 的正文"
footnote-back-to: "回到注释 {n} 的正文，第 {occurrence} 处"
table: 表格

# The same text without markup: story.txt and radio.txt
other-forms: 其他形式：
plain-text: 纯文本
radio-script: 广播稿
text-address: 网址
text-addresses: 链接地址
text-picture: "〔图片：{about}〕"
radio-time: 朗读时间：约 {n} 分钟（{time}）。
radio-times: 方括号里的时间表示各部分开始的时刻，不要读出。
radio-names: 请事先准备下列名称的读法，此处不读：
radio-between-cells: ；
radio-gap-address: （地址见书面文本）
radio-gap-note: （书面文本此处有一条较长的注释）
radio-gap-example: （书面文本此处有一个不便朗读的示例。）

# Dates
date: "{year}年{month}{day}日"
date-range: "{from}至{to}"
date-range-year: "{year}年{month}{day}日至{last-month}{last-day}日"
date-range-month: "{year}年{month}{day}日至{last-day}日"
month-1: 1月
month-2: 2月
month-3: 3月
month-4: 4月
month-5: 5月
month-6: 6月
month-7: 7月
month-8: 8月
month-9: 9月
month-10: 10月
month-11: 11月
month-12: 12月
# 预览：这些文字不出现在网站的任何页面上
preview: 预览
preview-uncommitted: 尚未提交
preview-messages: 关于本文的消息：{n} 条
preview-more: 还有 {n} 条消息：“colophon check” 显示全部。
preview-error: 错误
preview-warning: 警告
preview-note: 提示
preview-fix: 怎么做：
preview-invalid: 这篇文章还不能显示。请修改这里列出的问题并保存。
preview-not-approved: 有足够多的人同意后，这篇文章才会显示。
preview-nothing: 还没有页面。请修改这里列出的问题并保存。
preview-obstacles: 设置或模板有错误。您看到的是上一次成功生成的页面。
preview-unreadable: 无法读取文件。您看到的是上一次成功生成的页面。
preview-lost: 预览已结束。本页不再更新。

# The Sustainable Development Goals
goal-1: 无贫穷
goal-2: 零饥饿
goal-3: 良好健康与福祉
goal-4: 优质教育
goal-5: 性别平等
goal-6: 清洁饮水和卫生设施
goal-7: 经济适用的清洁能源
goal-8: 体面工作和经济增长
goal-9: 产业、创新和基础设施
goal-10: 减少不平等
goal-11: 可持续城市和社区
goal-12: 负责任消费和生产
goal-13: 气候行动
goal-14: 水下生物
goal-15: 陆地生物
goal-16: 和平、正义与强大机构
goal-17: 促进目标实现的伙伴关系

# Words of vocabularies: subjects and tools, by "term-" and the word as stories write it, with hyphens
term-art: 美术
term-biology: 生物
term-chemistry: 化学
term-civics: 公民教育
term-economics: 经济
term-geography: 地理
term-history: 历史
term-languages: 语言
term-literature: 文学
term-mathematics: 数学
term-music: 音乐
term-physical-education: 体育
term-physics: 物理
term-technology: 技术
term-vocational: 职业教育
term-well-being: 身心健康
term-camera: 相机
term-cardboard: 硬纸板
term-kitchen-goods: 厨房用品
term-library-bus: 流动图书车
term-messaging-app: 即时通讯
term-notebook: 笔记本
term-postal-letter: 信件
term-printed-sheet: 印刷资料
term-radio: 广播
term-shared-document: 共享文档
term-telephone: 电话
term-video-call: 视频通话
term-voice-message: 语音消息

"""##),
  ]
}
