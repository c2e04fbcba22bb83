using Statiq.Common;

namespace Statiq.Core;

/// <summary>Conditions on files that must all hold.</summary>
internal static class FilePredicate
{
    public static Func<IFile, Task<bool>> Combine(Func<IFile, Task<bool>> first, Func<IFile, Task<bool>> second) =>
        first is null || second is null ? first ?? second : async x => await first(x) && await second(x);
}
