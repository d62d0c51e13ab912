namespace PhanAnh.Benchmarks;

/// <summary>The rounds of one value of a parameter.</summary>
internal sealed record RatioRun(string? Parameter, IReadOnlyList<MethodRatio> Methods);

/// <summary>A method in alternating rounds: times in nanoseconds an operation, and the baseline's time divided by its own, within a round.</summary>
internal sealed record MethodRatio(
    string Method, bool IsBaseline, double Median, double Least, double Processor, double Ratio, double Low, double High, long Allocated);

/// <summary>A method under BenchmarkDotNet: nanoseconds and bytes an operation.</summary>
internal sealed record MethodTime(string? Parameter, string Method, double Median, long? Allocated);

/// <summary>Whole processes by pairs, in milliseconds; and the most memory that each ever held, in bytes, where the system tells.</summary>
internal sealed record ProcessPairs(
    double These, double Those, double More, double MoreLow, double MoreHigh, double Times, int Pairs, long? ThesePeak = null, long? ThosePeak = null);

/// <summary>Where and of what something was measured.</summary>
internal sealed record Measured(string Commit, string Date, string Machine);

/// <summary>What is kept of one marker of the page; either of a class or of processes.</summary>
internal sealed record Figures(Measured Measured, IReadOnlyList<RatioRun>? Rounds, IReadOnlyList<MethodTime>? BenchmarkDotNet, ProcessPairs? Processes);
