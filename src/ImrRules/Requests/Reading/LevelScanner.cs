using System.Globalization;

namespace ImrRules.Requests.Reading;

/// <summary>
/// Finds spinal levels. A disc or joint ("L4-5") and a single vertebra or nerve ("L4") stay different; a span is spelled out: L4-S1 is L4-L5 and L5-S1.
/// </summary>
internal static class LevelScanner
{
    public static void Scan(RequestLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (VertebraAt(line, at) is { } first)
                at = ReadFrom(line, at, first);
        }
    }

    private static int ReadFrom(RequestLine line, int start, Vertebra first)
    {
        var vertebrae = new List<Vertebra> { first };
        var last = start + 1;
        var wordInside = false;
        while (IsConnector(line, last + 1))
        {
            var at = last + 2;
            if (VertebraAt(line, at) is { } next)
            {
                last = at + 1;
            }
            else if (NumberOf(line, at, vertebrae[^1]) is { } number)
            {
                (next, last) = (number, at);
            }
            else if (line.IsGlued(at) && at < line.Count && line.Tokens[at].Kind == TokenKind.Word && VertebraAt(line, at + 1) is { } behindWord)
            {
                (next, last, wordInside) = (behindWord, at + 2, true);
                line.Claim(start, at - 1, ClaimStep.Levels);
                start = at + 1;
            }
            else
            {
                break;
            }
            vertebrae.Add(next);
        }
        line.Claim(start, last, ClaimStep.Levels);
        line.Marks.Add(ToMark(vertebrae, start, last, wordInside));
        return last;
    }

    private static Mark ToMark(List<Vertebra> vertebrae, int first, int last, bool wordInside)
    {
        var doubt = wordInside ? "a word stands inside the level" : null;
        if (vertebrae.Count == 1)
            return new Mark(MarkKind.Levels, first, last) { Term = new[] { vertebrae[0].ToString() } };

        var levels = new List<string>();
        for (var at = 1; at < vertebrae.Count; at++)
        {
            var (upper, lower) = (vertebrae[at - 1], vertebrae[at]);
            if (upper.Place >= lower.Place)
            {
                doubt = "the levels do not run downward";
                (upper, lower) = (lower, upper);
            }
            for (var place = upper.Place; place < lower.Place; place++)
                levels.Add($"{Vertebra.At(place)}-{Vertebra.At(place + 1)}");
        }
        return new Mark(MarkKind.Levels, first, last) { Term = levels, Doubt = doubt };
    }

    private static bool IsConnector(RequestLine line, int at) => line.GrammarAt(at) is GrammarWord.Dash or GrammarWord.Slash or GrammarWord.To;

    private static Vertebra? VertebraAt(RequestLine line, int at) =>
        at + 1 < line.Count && line.IsFree(at) && line.IsGlued(at + 1) && line.Tokens[at] is { Kind: TokenKind.Word, Length: 1 }
            && !line.IsGlued(at + 2, TokenKind.Word)
            ? Vertebra.Find(char.ToUpper(line.Letters(at)[0], CultureInfo.InvariantCulture), line.Tokens[at + 1])
            : null;

    /// <summary>The second number of L4-5; it must lie below the first.</summary>
    private static Vertebra? NumberOf(RequestLine line, int at, Vertebra above) =>
        line.IsFreeNumber(at) && line.IsGlued(at) && !line.IsGlued(at + 1, TokenKind.Word)
            && line.Tokens[at].Number > above.Number ? Vertebra.Find(above.Letter, line.Tokens[at]) : null;
}
