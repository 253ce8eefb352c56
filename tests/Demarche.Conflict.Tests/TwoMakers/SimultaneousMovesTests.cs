using Demarche.Conflict.Tests.Stability;
using Demarche.Conflict.TwoMakers;

namespace Demarche.Conflict.Tests.TwoMakers;

public class SimultaneousMovesTests
{
    /// <summary>In Chicken, if both improve on the compromise at once they crash, so by simultaneity it is stable (Fraser and Hipel 1984); from the crash itself both gain by giving way at once.</summary>
    [Fact]
    public void Both_driving_on_at_once_deters_from_it()
    {
        var graph = Solve.Graph(StabilityAnalysisTests.Chicken);
        var stable = SimultaneousMoves.Run(graph, TestContext.Current.CancellationToken);
        Solve.Ids(graph, stable[0].Intersect(stable[1])).ShouldBe("1,2,3");
    }
}
