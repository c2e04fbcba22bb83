// An engine empties the output folder of the process: one test at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
