namespace Statiq.Common;

/// <summary>The parts of a pipeline, in the order in which they run.</summary>
public enum Phase
{
    Input,
    Process,
    PostProcess,
    Output
}
