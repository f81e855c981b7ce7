using System.Globalization;

namespace ImrRules.Requests.Reading;

/// <summary>A vertebra by its letter and number, with its place in the spine counted from the top.</summary>
internal readonly record struct Vertebra(char Letter, int Number, int Place)
{
    private const string Letters = "CTLS";

    /// <summary>How many vertebrae stand above C, T, L and S, and in all.</summary>
    private static readonly int[] Above = [0, 7, 19, 24, 29];

    public static Vertebra? Find(char letter, Token number)
    {
        var part = Letters.IndexOf(letter, StringComparison.Ordinal);
        return part >= 0 && number.Kind == TokenKind.Number && number.Length <= 2 && number.Number >= 1 && number.Number <= Above[part + 1] - Above[part]
            && decimal.IsInteger(number.Number) ? new Vertebra(letter, (int)number.Number, Above[part] + (int)number.Number) : null;
    }

    public static Vertebra At(int place)
    {
        var part = Letters.Length - 1;
        while (place <= Above[part])
            part--;
        return new Vertebra(Letters[part], place - Above[part], place);
    }

    /// <summary>True for two single levels of which one follows the other.</summary>
    public static bool AreNeighbours(string upper, string lower) => PlaceOf(upper) + 1 == PlaceOf(lower);

    private static int PlaceOf(string level) => Above[Letters.IndexOf(level[0], StringComparison.Ordinal)] + int.Parse(level.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letter}{Number}");
}
