using PhanAnh.Rules;

namespace PhanAnh.Benchmarks;

/// <summary>The walk and the index give the same winner to every question that is timed.</summary>
internal static class RoutingAgreement
{
    internal static void Check()
    {
        var router = new Router(RoutingSample.Rules, RoutingSample.Places);
        var walk = new LinearRouting(RoutingSample.Rules.Rules, RoutingSample.Places);
        if (Array.Exists(RoutingSample.Questions, question => walk.Route(question) != router.Route(question).Rule))
        {
            throw new InvalidOperationException("The walk over all rules and the router disagree.");
        }
    }
}
