using System.Collections;
using System.Reflection;

namespace ImrRules.Tests.Confidentiality;

/// <summary>Copies of a record, each with one other text in it, or in a record or list below it, replaced.</summary>
public static class PlantedRecord
{
    public static IEnumerable<(string Place, T Record)> Each<T>(T record, string text)
        where T : class => Copies(record, text).Select(copy => (copy.Place, (T)copy.Value));

    private static IEnumerable<(string Place, object Value)> Copies(object value, string text) => value switch
    {
        string => [("", text)],
        IList list => list.Cast<object>().SelectMany((member, at) => Copies(member, text).Select(copy => ($"[{at}]{copy.Place}", With(list, at, copy.Value)))),
        _ when value.GetType().GetMethod("<Clone>$") is { } clone => Properties(value).SelectMany(property => Copies(property.GetValue(value)!, text).Select(copy => ($".{property.Name}{copy.Place}", With(value, clone, property, copy.Value)))),
        _ => [],
    };

    private static IEnumerable<PropertyInfo> Properties(object record) =>
        record.GetType().GetProperties().Where(property => property.CanWrite && property.GetIndexParameters().Length == 0 && property.GetValue(record) is not null);

    private static object With(object record, MethodInfo clone, PropertyInfo property, object value)
    {
        var copy = clone.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static object With(IList list, int at, object value)
    {
        var copy = Array.CreateInstance(list.GetType().IsArray ? list.GetType().GetElementType()! : list.GetType().GetGenericArguments()[0], list.Count);
        list.CopyTo(copy, 0);
        copy.SetValue(value, at);
        return copy;
    }
}
