using System.Collections.Concurrent;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Samples.MinimalApi;

/// <summary>
/// In which order the cases wait for an official, as the review at intake saw them. A real host keeps the place in its table of cases; here a restart leaves the earlier cases
/// in the order of receipt.
/// </summary>
internal sealed class Waiting
{
    private readonly ConcurrentDictionary<CaseCode, QueuePlace> _places = [];

    internal void Add(QueuePlace place) => _places[place.Case] = place;

    internal QueuePlace PlaceOf(OfficerView view) =>
        _places.TryGetValue(view.Code, out var place) ? place : new(IntakePriority.Ordinary, view.ReceivedAt ?? Instant.MaxValue, view.Code);
}
