using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Demarche.Conflict.Tests.Formats;

/// <summary>Writes all of a model, part by part, so that two models can be compared: lists in records are equal by reference only.</summary>
internal static class ModelDump
{
    internal static string Of(object? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string word:
                text.Append('"').Append(word).Append('"');
                break;
            case IDictionary dictionary:
                foreach (var key in dictionary.Keys.Cast<object>().Order())
                {
                    text.Append(CultureInfo.InvariantCulture, $"\n{key}: ");
                    Append(text, dictionary[key]);
                }

                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Append(text, item);
                    text.Append(", ");
                }

                text.Append(']');
                break;
            case IFormattable plain:
                text.Append(plain.ToString(null, CultureInfo.InvariantCulture));
                break;
            case bool flag:
                text.Append(flag);
                break;
            default:
                AppendParts(text, value);
                break;
        }
    }

    private static void AppendParts(StringBuilder text, object value)
    {
        text.Append(value.GetType().Name).Append('{');
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            text.Append('\n').Append(property.Name).Append('=');
            Append(text, property.GetValue(value));
        }

        text.Append('}');
    }
}
