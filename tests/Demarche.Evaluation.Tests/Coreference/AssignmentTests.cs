using CsCheck;
using Demarche.Evaluation.Coreference;

namespace Demarche.Evaluation.Tests.Coreference;

public sealed class AssignmentTests
{
    [Fact]
    public void The_best_pairing_is_that_of_trying_all() =>
        Gen.Int[0, 9].Array[12].Select(Gen.Int[1, 4]).Sample((numbers, rows) =>
        {
            var columns = 12 / rows > 4 ? 3 : 12 / rows;
            var values = new double[rows, columns];
            for (var row = 0; row < rows; row++)
            {
                for (var column = 0; column < columns; column++)
                {
                    values[row, column] = numbers[(row * columns) + column];
                }
            }

            Assignment.Best(values).ShouldBe(All(values, 0, []), 1e-9);
        });

    private static double All(double[,] values, int row, HashSet<int> used)
    {
        if (row == values.GetLength(0))
        {
            return 0;
        }

        var best = All(values, row + 1, used);
        for (var column = 0; column < values.GetLength(1); column++)
        {
            if (used.Add(column))
            {
                best = Math.Max(best, values[row, column] + All(values, row + 1, used));
                used.Remove(column);
            }
        }

        return best;
    }
}
