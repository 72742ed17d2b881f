import Outputs
import SourceModel
