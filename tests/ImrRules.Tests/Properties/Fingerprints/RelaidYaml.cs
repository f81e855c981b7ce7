using System.Globalization;
using System.Text;
using CsCheck;
using YamlDotNet.RepresentationModel;

namespace ImrRules.Tests.Properties.Fingerprints;

/// <summary>
/// Writes a YAML file again as another author might have: keys in another order, other quotes, folded lines, lists in brackets, remarks, blank lines, deeper indentation.
/// What its lists hold stays in its order unless the order says nothing.
/// </summary>
public sealed class RelaidYaml(PCG dice, Func<string, bool> isUnordered)
{
    private const int LongestLine = 60;

    private readonly StringBuilder _text = new();

    public static YamlMappingNode Parse(string text)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(text);
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    public string Write(YamlMappingNode root)
    {
        Entries(root, 0);
        return One(4) ? _text.ToString().Replace("\n", "\r\n", StringComparison.Ordinal) : _text.ToString();
    }

    private void Entries(YamlMappingNode map, int indent)
    {
        foreach (var (key, value) in Shuffled(map.Children))
        {
            Remark(indent);
            Pad(indent).Append(Words(key.ToString(), inBrackets: false)).Append(':');
            Value(key.ToString(), value, indent);
        }
    }

    private void Value(string key, YamlNode node, int indent)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                Scalar(key, scalar.Value!, indent);
                break;
            case YamlMappingNode map when map.Children.Count > 0 && map.Children.Values.All(value => value is YamlScalarNode) && One(4):
                _text.Append(" {").AppendJoin(", ", Shuffled(map.Children).Select(entry => $"{Quoted(entry.Key.ToString())}: {Quoted(entry.Value.ToString())}")).Append("}\n");
                break;
            case YamlMappingNode map:
                EndLine();
                Entries(map, indent + Deeper());
                break;
            case YamlSequenceNode list:
                List(isUnordered(key) ? [.. Shuffled(list.Children)] : [.. list.Children], indent);
                break;
        }
    }

    private void List(YamlNode[] items, int indent)
    {
        if (items.Length == 0 || items.All(item => item is YamlScalarNode) && One(2))
        {
            _text.Append(" [").AppendJoin(", ", items.Select(item => Words(item.ToString(), inBrackets: true))).Append(']');
            EndLine();
            return;
        }
        EndLine();
        var own = indent + Deeper();
        foreach (var item in items)
        {
            Remark(own);
            Pad(own).Append('-');
            Value("", item, own);
        }
    }

    private void Scalar(string key, string value, int indent)
    {
        if (value.Contains(' ', StringComparison.Ordinal) && value == string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) && One(3))
        {
            _text.Append(key is "summary" && One(2) ? " >\n" : " >-\n");
            var own = indent + Deeper();
            var length = 0;
            Pad(own);
            foreach (var word in value.Split(' '))
            {
                if (length > 0 && (length + word.Length > LongestLine || One(8)))
                {
                    _text.Append('\n');
                    Pad(own);
                    length = 0;
                }
                _text.Append(length > 0 ? " " : "").Append(word);
                length += word.Length + 1;
            }
            _text.Append('\n');
            return;
        }
        _text.Append(' ').Append(Words(value, inBrackets: false));
        EndLine();
    }

    private string Words(string value, bool inBrackets)
    {
        var isPlain = value.Length > 0 && char.IsAsciiLetterOrDigit(value[0]) && char.IsAsciiLetterOrDigit(value[^1])
            && value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-' or '.' or '/' or '(' or ')' || letter == ',' && !inBrackets);
        return isPlain && !One(3) ? value : Quoted(value);
    }

    private string Quoted(string value) => One(2) && !value.Any(char.IsControl)
        ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{string.Concat(value.Select(Escaped))}\"";

    private static string Escaped(char letter) => letter switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        _ when char.IsControl(letter) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
        _ => letter.ToString(),
    };

    private void Remark(int indent)
    {
        if (One(6))
            Pad(indent).Append("# a remark: of a colleague\n");
        if (One(8))
            _text.Append('\n');
    }

    private void EndLine() => _text.Append(One(6) ? "   # a remark\n" : "\n");

    private StringBuilder Pad(int indent) => _text.Append(' ', indent);

    private int Deeper() => One(3) ? 4 : 2;

    private bool One(uint of) => dice.Next(of) == 0;

    private IEnumerable<T> Shuffled<T>(IEnumerable<T> items) => items.Select(item => (item, Place: dice.Next())).OrderBy(pair => pair.Place).Select(pair => pair.item).ToArray();
}
