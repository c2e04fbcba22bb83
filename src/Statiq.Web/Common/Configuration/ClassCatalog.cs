namespace Statiq.Common;

/// <summary>
/// Stands in signatures for the original's catalog of all classes. Nothing is scanned here: what takes part is what is
/// registered.
/// </summary>
public class ClassCatalog
{
}
