namespace PhanAnh;

/// <summary>What a host says about itself. Checked when the host starts.</summary>
public sealed class PhanAnhOptions
{
    /// <summary>The province whose regulation takes new cases.</summary>
    /// <value>A province of the library; empty by default, which is refused.</value>
    public string Province { get; set; } = "";

    /// <summary>Files of regulations of the adopter's own, read in this order; one with the id and version of a shipped regulation replaces it.</summary>
    /// <value>Paths; none by default.</value>
    public IReadOnlyList<string> PresetFiles { get; set; } = [];

    /// <summary>Working hours by name of calendar, for those that the regulation leaves to the adopter. Hours of a calendar that no regulation has, or that the province's regulation fixes, are refused.</summary>
    /// <value>Text such as <c>07:30-11:30,13:00-17:00</c>; none by default.</value>
    public IReadOnlyDictionary<string, string> Hours { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Files of decisions and closures, laid in this order over Việt Nam's public holidays.</summary>
    /// <value>Paths; none by default. A file added behind the others leaves the days off as they were before it known for what was promised on them.</value>
    public IReadOnlyList<string> DaysOffFiles { get; set; } = [];

    /// <summary>Files of the host's own rules of routing, read in this order into one set.</summary>
    /// <value>Paths; none by default.</value>
    public IReadOnlyList<string> RoutingFiles { get; set; } = [];

    /// <summary>The official code of the province, outside of which a place is not the province's.</summary>
    /// <value>A code of the place directory; empty by default, so that no place lies outside.</value>
    public string Territory { get; set; } = "";

    /// <summary>Whether the files are watched and read anew when they change; otherwise that happens when the configuration changes, or <see cref="RegulationReload.Reload"/> is called.</summary>
    /// <value><see langword="false"/> by default: a regulation comes into force by a decision rather than by the saving of a file.</value>
    public bool ReloadOnChange { get; set; }
}
