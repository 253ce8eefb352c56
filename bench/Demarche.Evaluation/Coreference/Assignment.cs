namespace Demarche.Evaluation.Coreference;

/// <summary>The best pairing of rows with columns (Kuhn 1955, Munkres 1957), by shortest augmenting paths: cubic in the longer side.</summary>
internal static class Assignment
{
    /// <summary>The greatest sum that pairs of rows and columns can have, each used once at most.</summary>
    /// <param name="values">What each pair is worth; none below 0.</param>
    /// <returns>The sum.</returns>
    internal static double Best(double[,] values)
    {
        var size = Math.Max(values.GetLength(0), values.GetLength(1));
        double Cost(int row, int column) => row <= values.GetLength(0) && column <= values.GetLength(1) ? -values[row - 1, column - 1] : 0;
        var (rows, columns, rowOf) = (new double[size + 1], new double[size + 1], new int[size + 1]);
        for (var row = 1; row <= size; row++)
        {
            Augment(row, size, Cost, rows, columns, rowOf);
        }

        return -Enumerable.Range(1, size).Sum(column => Cost(rowOf[column], column));
    }

    private static void Augment(int row, int size, Func<int, int, double> cost, double[] rows, double[] columns, int[] rowOf)
    {
        var (slack, before, used) = (new double[size + 1], new int[size + 1], new bool[size + 1]);
        Array.Fill(slack, double.PositiveInfinity);
        rowOf[0] = row;
        var column = 0;
        do
        {
            used[column] = true;
            var (delta, next) = (double.PositiveInfinity, 0);
            for (var other = 1; other <= size; other++)
            {
                if (used[other])
                {
                    continue;
                }

                var reduced = cost(rowOf[column], other) - rows[rowOf[column]] - columns[other];
                if (reduced < slack[other])
                {
                    (slack[other], before[other]) = (reduced, column);
                }

                if (slack[other] < delta)
                {
                    (delta, next) = (slack[other], other);
                }
            }

            for (var other = 0; other <= size; other++)
            {
                if (used[other])
                {
                    rows[rowOf[other]] += delta;
                    columns[other] -= delta;
                }
                else
                {
                    slack[other] -= delta;
                }
            }

            column = next;
        }
        while (rowOf[column] != 0);

        for (; column != 0; column = before[column])
        {
            rowOf[column] = rowOf[before[column]];
        }
    }
}
