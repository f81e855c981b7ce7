namespace ImrRules.Requests.Reading;

/// <summary>A number or a range of it, while a request is being read.</summary>
internal readonly record struct Bounds(decimal Min, decimal Max)
{
    public bool IsRange => Min != Max;

    public static Bounds Of(decimal number) => new(number, number);

    public AmountRange ToAmount(bool derived = false) => new(Min, Max, derived);

    public static Bounds operator *(Bounds a, Bounds b) => new(a.Min * b.Min, a.Max * b.Max);

    public override string ToString() => ToAmount().ToString();
}
