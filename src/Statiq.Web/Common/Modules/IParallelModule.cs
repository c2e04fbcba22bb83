namespace Statiq.Common;

/// <summary>A module that can take its input documents several at a time.</summary>
public interface IParallelModule : IModule
{
    bool Parallel { get; set; }
}
