using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The places that submissions name, read off their texts for the cases that are folded and no others.</summary>
/// <param name="desk">A desk over the files of the store, which are only read; none where no places are asked for.</param>
internal sealed class NamedPlaces(HotlineDesk? desk)
{
    private readonly Dictionary<CaseCode, PlaceCode?> _told = [];

    /// <summary>The place of a case that was read before.</summary>
    public PlaceCode? Of(CaseCode code) => _told.GetValueOrDefault(code);

    public async ValueTask ReadAsync(IEnumerable<CaseCode> cases, CancellationToken cancellation)
    {
        foreach (var code in desk is null ? [] : cases)
        {
            _told[code] = await desk!.PlaceNamedAsync(code, cancellation).ConfigureAwait(false);
        }
    }
}
