namespace Statiq.Common;

/// <summary>Something that a bootstrapper lets its user configure.</summary>
public interface IConfigurable
{
}
