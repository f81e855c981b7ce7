namespace ImrRules.Reporting.Layouts;

/// <summary>How the HTML looks, on a screen and on paper. Colors keep a contrast of at least 4.5 to 1 (WCAG AA), and none says anything by itself.</summary>
internal static class HtmlStyle
{
    /// <param name="mark">Words of our own that each printed page bears at its head.</param>
    public static string With(string mark) => $"{Sheet}@page {{ size: letter; margin: 20mm 18mm 18mm; @top-center {{ content: \"{mark}\"; font: bold 9pt sans-serif; color: #7a1f1f; }} @bottom-right {{ content: \"Page \" counter(page) \" of \" counter(pages); font: 9pt sans-serif; color: #444; }} }}\n";

    private const string Sheet = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #fff; color: #1b1b1b; font: 1rem/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
        main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
        h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 .5rem; padding-top: .75rem; border-top: 2px solid #1f4e79; }
        h3 { font-size: 1.05rem; line-height: 1.35; margin: 1.5rem 0 .4rem; }
        p { margin: 0 0 .6rem; }
        ul { margin: 0 0 .6rem; padding-left: 1.2rem; }
        .case, .closing { color: #444; }
        .decision { margin: .75rem 0 1rem; padding: .75rem 1rem .25rem; border-left: 4px solid #1f4e79; background: #f1f5f9; }
        .result { font-size: 1.1rem; font-weight: bold; }
        .citation { font-weight: bold; color: #1f4e79; }
        dl { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .7rem 1rem; margin: 1rem 0; }
        dt { font-weight: bold; color: #444; }
        dd { margin: 0; }
        dd > :last-child, td > :last-child { margin-bottom: 0; }
        table { width: 100%; border-collapse: collapse; font-size: .95rem; }
        th, td { padding: .35rem .5rem; border: 1px solid #9aa5b1; text-align: left; vertical-align: top; }
        thead th { background: #e4ebf2; }
        tbody th { width: 34%; font-weight: normal; }
        td ul { padding-left: 1rem; }
        .state { width: 10.5rem; font-weight: bold; }
        .met { background: #e6f2e6; color: #1d5220; }
        .met::before { content: "\2713  "; }
        .not-met { background: #fbe9e7; color: #8a1c10; }
        .not-met::before { content: "\2717  "; }
        .open { background: #fff6dd; color: #664400; }
        .open::before { content: "?  "; }
        .change { padding: .5rem .75rem; border: 1px solid #9aa5b1; background: #fbfcfd; }
        .fact strong { font-weight: normal; }
        .draft { margin: 0 0 1.25rem; padding: .75rem 1rem; border: 2px solid #7a1f1f; background: #fdf3f2; color: #7a1f1f; }
        .letter dl { grid-template-columns: 14rem minmax(0, 1fr); gap: .15rem 1rem; }
        .missing { margin-top: 2.5rem; padding: 0 1rem .5rem; border: 2px solid #7a1f1f; }
        .missing h2 { border: 0; margin-top: 0; color: #7a1f1f; }
        .watermark { display: none; }
        @media (max-width: 40rem) { dl, .letter dl { grid-template-columns: 1fr; gap: .1rem; } dd { margin-bottom: .6rem; } }
        @media print {
        body { font-size: 10.5pt; }
        table { font-size: 9.5pt; }
        dl { grid-template-columns: 7rem minmax(0, 1fr); }
        main { max-width: none; padding: 0; }
        h1, h2, h3, thead { break-after: avoid; }
        tr, li, .decision, .draft, .change, .change div { break-inside: avoid; }
        .report .item ~ .item, .missing { break-before: page; }
        .report .item ~ .item > h2 { margin-top: 0; }
        p { orphans: 3; widows: 3; }
        .watermark { display: block; position: fixed; top: 40%; left: 0; width: 100%; text-align: center; font-size: 96pt; font-weight: bold; letter-spacing: .1em; color: #7a1f1f; opacity: .1; transform: rotate(-35deg); }
        * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }

        """;
}
