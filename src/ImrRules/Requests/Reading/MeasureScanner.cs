namespace ImrRules.Requests.Reading;

/// <summary>Reads amounts on the tokens that no earlier step has claimed. A number that nothing explains is left to the assembly.</summary>
internal static class MeasureScanner
{
    public static void Scan(RequestLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (!line.IsFree(at))
                continue;
            var last = ReadAt(line, at);
            if (last >= at)
                at = last;
            else if (line.IsFreeNumber(at) || line.GrammarAt(at) == GrammarWord.UpTo)
                at = AddNumber(line, at);
        }
    }

    private static int ReadAt(RequestLine line, int at)
    {
        if (StrengthReader.Read(line, at) is var strength and >= 0)
            return strength;
        if (DrugMeasureReader.Read(line, at) is var drug and >= 0)
            return drug;
        if (ScheduleReader.Read(line, at) is var schedule and >= 0)
            return schedule;
        return SeriesReader.Read(line, at);
    }

    /// <summary>The number is a mark without a claim: unless the assembly finds its use, it is unread.</summary>
    private static int AddNumber(RequestLine line, int at)
    {
        if (!NumberReader.TryRead(line, at, out var number, out var next))
            return at;
        line.Marks.Add(new Mark(MarkKind.Number, at, next - 1) { Amount = number });
        return next - 1;
    }
}
