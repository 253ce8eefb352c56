namespace Demarche.Training.Onnx;

/// <content>Products and tables, in float32 or in 8 bits.</content>
internal sealed partial class OnnxGraph
{
    /// <summary>x times a matrix (input by output, row after row), plus a bias where there is one; in 8 bits with a scale a column.</summary>
    internal string Multiply(string x, float[] matrix, int input, int output, float[]? bias)
    {
        if (isInt8)
        {
            return MultiplyInt8(x, matrix, input, output, bias);
        }

        var product = Add("MatMul", [x, Tensor(matrix, input, output)]);
        return bias is null ? product : Add("Add", [product, Tensor(bias, output)]);
    }

    /// <summary>Rows of a table by their ids; in 8 bits with a scale a row.</summary>
    internal string Rows(string ids, float[] table, int width)
    {
        var count = table.Length / width;
        if (!isInt8)
        {
            return Add("Gather", [Tensor(table, count, width), ids]);
        }

        var scales = new float[count];
        var whole = new sbyte[table.Length];
        for (var row = 0; row < count; row++)
        {
            var values = table.AsSpan(row * width, width);
            scales[row] = Scale(values);
            for (var column = 0; column < width; column++)
            {
                whole[(row * width) + column] = (sbyte)MathF.Round(values[column] / scales[row]);
            }
        }

        var rows = Add("Cast", [Add("Gather", [Tensor(whole, count, width), ids])], attributes: ("to", 1));
        return Add("Mul", [rows, Add("Gather", [Tensor(scales, count, 1), ids])]);
    }

    private string MultiplyInt8(string x, float[] matrix, int input, int output, float[]? bias)
    {
        var scales = new float[output];
        var column = new float[input];
        var whole = new sbyte[matrix.Length];
        for (var to = 0; to < output; to++)
        {
            for (var from = 0; from < input; from++)
            {
                column[from] = matrix[(from * output) + to];
            }

            scales[to] = Scale(column);
            for (var from = 0; from < input; from++)
            {
                whole[(from * output) + to] = (sbyte)MathF.Round(column[from] / scales[to]);
            }
        }

        string[] inputs = [x, Tensor(whole, input, output), Tensor(scales, output)];
        return Add("DynamicQuantizeMatMul", bias is null ? inputs : [.. inputs, "", Tensor(bias, output)]);
    }

    private static float Scale(ReadOnlySpan<float> values)
    {
        var largest = 1e-10f;
        foreach (var value in values)
        {
            largest = MathF.Max(largest, MathF.Abs(value));
        }

        return largest / 127;
    }
}
