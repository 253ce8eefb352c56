using System.Text;
using Demarche.Language;

namespace Demarche.Reading.Tests.Events;

/// <summary>A sentence in which {} holds who does it and &lt;&gt; to whom it is done.</summary>
/// <param name="Text">The sentence without marks.</param>
/// <param name="Source">Who does it; empty where nobody is marked.</param>
/// <param name="Recipient">To whom; empty where nobody is marked.</param>
internal sealed record MarkedExample(string Text, TextSpan Source, TextSpan Recipient)
{
    internal static MarkedExample Parse(string marked)
    {
        var text = new StringBuilder();
        int[] marks = [0, 0, 0, 0];
        foreach (var character in marked)
        {
            if ("{}<>".IndexOf(character, StringComparison.Ordinal) is >= 0 and var mark)
            {
                marks[mark] = text.Length;
            }
            else
            {
                text.Append(character);
            }
        }

        return new MarkedExample(text.ToString(), new TextSpan(marks[0], marks[1]), new TextSpan(marks[2], marks[3]));
    }
}
