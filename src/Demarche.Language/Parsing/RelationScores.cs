using System.Numerics.Tensors;
using Demarche.Language.Model;

namespace Demarche.Language.Parsing;

/// <summary>The scores of relations, put together for the arcs that were chosen: the biaffine form of Dozat and Manning (2017).</summary>
internal readonly ref struct RelationScores
{
    private const int Size = 96;

    private readonly ReadOnlySpan<float> _head;
    private readonly ReadOnlySpan<float> _left;
    private readonly ReadOnlySpan<float> _ofWord;
    private readonly ReadOnlySpan<float> _ofHead;
    private readonly int _count;
    private readonly int _root;

    internal RelationScores(ModelScores scores, int row, int count, int root)
    {
        var words = scores.Rows.Words;
        (_count, _root) = (count, root);
        _head = scores.Of(Outputs[0]).Slice(row * words * Size, words * Size);
        _left = scores.Of(Outputs[1]).Slice(row * words * count * Size, words * count * Size);
        _ofWord = scores.Of(Outputs[2]).Slice(row * words * count, words * count);
        _ofHead = scores.Of(Outputs[3]).Slice(row * words * count, words * count);
    }

    internal static string[] Outputs { get; } = ["labelHead", "labelLeft", "labelOfWord", "labelOfHead"];

    /// <summary>The best relation of a word to a head that is a word.</summary>
    internal int Best(int word, int headWord)
    {
        var head = _head.Slice(headWord * Size, Size);
        var left = _left.Slice(word * _count * Size, _count * Size);
        var ofWord = _ofWord.Slice(word * _count, _count);
        var ofHead = _ofHead.Slice(headWord * _count, _count);
        var (best, bestScore) = (0, float.MinValue);
        for (var label = 0; label < _count; label++)
        {
            var score = TensorPrimitives.Dot(left.Slice(label * Size, Size), head) + ofWord[label] + ofHead[label];
            if (score > bestScore && label != _root)
            {
                (best, bestScore) = (label, score);
            }
        }

        return best;
    }
}
