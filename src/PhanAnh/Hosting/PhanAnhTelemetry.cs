namespace PhanAnh;

/// <summary>The names under which the library can be watched, for <c>AddSource</c> and <c>AddMeter</c> of a host's telemetry. All of them are stable.</summary>
public static class PhanAnhTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>.</summary>
    public const string ActivitySourceName = "PhanAnh";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "PhanAnh";

    internal static string Version { get; } = typeof(PhanAnhTelemetry).Assembly.GetName().Version!.ToString(3);
}
